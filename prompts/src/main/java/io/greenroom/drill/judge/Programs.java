package io.greenroom.drill.judge;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How suite and bench are started: through the launcher, as a person would.
 *
 * @param launcher the words before the verb
 * @param rounds the words that name the folder of rounds, if it is not the kit's
 */
public record Programs(List<String> launcher, List<String> rounds) {
    private static final String REST_SECONDS = "12";

    /** With the kit's rounds. */
    public Programs(List<String> launcher) {
        this(launcher, List.of());
    }

    /** The launcher that started this process, with the kit's rounds. */
    public static Programs told() {
        return told(List.of());
    }

    /**
     * The launcher that started this process.
     *
     * @param rounds the words that name the folder of rounds, if it is not the kit's
     */
    public static Programs told(List<String> rounds) {
        var path = System.getProperty("greenroom.launcher", "");
        if (path.isEmpty()) {
            throw new Stop(
                    ExitCodes.KIT,
                    "it is not known how to start the suite; run this through the greenroom launcher, which tells");
        }
        var windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
        return new Programs(windows ? List.of("cmd", "/c", path) : List.of(path), rounds);
    }

    /** The suite that follows a server and tells what it sees. It rests in between: every turn leaves rooms behind. */
    List<String> following(List<String> target, String levels) {
        return words(List.of("check", "--follow", "--events", "--pause", REST_SECONDS, "--level", levels), target);
    }

    /** What runs somebody's program against the tests of a problem, again whenever a file changes. */
    List<String> solving(String problem, String command) {
        List<String> options = new ArrayList<>(List.of("solve", "--follow", "--events"));
        options.addAll(rounds);
        return words(options, List.of(problem, command));
    }

    /** A bench with a profile, whose report goes into a folder. */
    List<String> benching(List<String> target, String profile, String folder) {
        return words(
                List.of("bench", "--profile", profile, "--report", folder, "--history", folder + "/history.jsonl"),
                target);
    }

    /** The suite that starts a server, judges it once and ends. */
    public List<String> judging(String start, String levels) {
        return words(List.of("check", "--level", levels), List.of("--start", start));
    }

    private List<String> words(List<String> options, List<String> target) {
        List<String> all = new ArrayList<>(launcher);
        all.addAll(options);
        all.addAll(target);
        return all;
    }
}
