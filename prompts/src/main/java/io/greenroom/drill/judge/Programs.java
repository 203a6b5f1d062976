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
 */
public record Programs(List<String> launcher) {
    private static final String REST_SECONDS = "12";

    /** The launcher that started this process. */
    public static Programs told() {
        var path = System.getProperty("greenroom.launcher", "");
        if (path.isEmpty()) {
            throw new Stop(
                    ExitCodes.KIT,
                    "it is not known how to start the suite; run this through the greenroom launcher, which tells");
        }
        var windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
        return new Programs(windows ? List.of("cmd", "/c", path) : List.of(path));
    }

    /** The suite that follows a server and tells what it sees. It rests in between: every turn leaves rooms behind. */
    List<String> following(List<String> target, String levels) {
        return words(List.of("check", "--follow", "--events", "--pause", REST_SECONDS, "--level", levels), target);
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
