package io.greenroom.drill.repair;

import java.util.List;

/**
 * A fault that can be planted in a project.
 *
 * @param id the name of the suite's broken server that does the same: {@code L2_06_FullPageMeansMore}
 * @param title what it is, in a few words
 * @param fails the clauses that fail because of it
 * @param mayFail those that may fail besides, as requests fall
 * @param further why more fails here than with the broken server of the suite; empty if nothing does
 * @param edits what is changed in the sound project
 * @param why what it does, and whom it hurts
 * @param way from the report to the line
 * @param test the smallest that would have caught it
 */
public record Fault(
        String id,
        String title,
        List<String> fails,
        List<String> mayFail,
        String further,
        List<Edit> edits,
        String why,
        String way,
        String test) {

    /**
     * A change of one place.
     *
     * @param file below the project, with slashes
     * @param find what stands there in the sound project, and nowhere else in the file
     * @param replace what stands there instead
     */
    public record Edit(String file, String find, String replace) {}

    /** The clause that it is there to break: {@code L2-06}. */
    public String clause() {
        return id.substring(0, "L2_06".length()).replace('_', '-');
    }
}
