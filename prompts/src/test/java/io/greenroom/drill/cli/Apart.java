package io.greenroom.drill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The kit's command line in a process of its own, which may be killed. */
final class Apart {
    private Apart() {}

    /**
     * What starts it; what it says on standard error comes with the rest.
     *
     * @param launcher what it takes for the launcher, and asks for the suite
     */
    static ProcessBuilder process(Path launcher, List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dgreenroom.launcher=" + launcher,
                "-Dgreenroom.rounds=" + Path.of("rounds").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(words);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
