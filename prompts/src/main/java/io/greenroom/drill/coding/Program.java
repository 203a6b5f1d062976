package io.greenroom.drill.coding;

import io.greenroom.drill.coding.Ran.Ending;
import io.greenroom.drill.round.Problem;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Somebody's program: a command line for the shell of the system, run in a folder.
 *
 * @param command as it was typed
 */
record Program(String command, Path folder) {
    private static final int LAST_WORDS = 40;

    /**
     * What a run may take.
     *
     * @param time of the processor, where the system tells; many times as much of the clock
     * @param bytes of memory, where it can be measured
     * @param outputBytes of standard output
     */
    record Allowance(Duration time, long bytes, long outputBytes) {
        private static final long LEAST_OUTPUT = 1 << 20;

        /** Twice the output that is expected, and something for those who print more by mistake. */
        static Allowance of(Problem problem, Duration time, String expected) {
            return new Allowance(
                    time, (long) problem.megabytes() << 20, Math.max(LEAST_OUTPUT, 2L * expected.length()));
        }
    }

    /**
     * Runs it to its end, which comes by force where it must. Nothing that it has started is left behind.
     *
     * @param input a file that becomes its standard input
     * @param halted asked again and again; true ends it
     */
    Ran run(Path input, Allowance allowance, BooleanSupplier halted) {
        var mark = UUID.randomUUID().toString();
        var process = start(input, mark);
        var family = new Family(process, mark);
        var hook = Thread.ofPlatform().name("end-program").unstarted(family::end);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            var lines = Spoken.all(process.getInputStream(), allowance.outputBytes());
            var lastWords = Spoken.last(process.getErrorStream(), LAST_WORDS);
            var guard = new Guard(process, family, lines, allowance, halted);
            var ending = guard.await();
            var took = guard.took();
            family.end();
            var said = lines.heard();
            return new Ran(
                    ending == Ending.EXITED && lines.flooded() ? Ending.TOO_MUCH_OUTPUT : ending,
                    said,
                    lastWords.heard(),
                    process.isAlive() ? -1 : process.exitValue(),
                    took,
                    guard.busy());
        } finally {
            family.end();
            unhook(hook);
        }
    }

    private Process start(Path input, String mark) {
        var windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        var words = windows ? List.of("cmd", "/c", command) : List.of("/bin/sh", "-c", command);
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectInput(input.toFile());
        builder.environment().put(Family.MARK, mark);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new Stop(ExitCodes.UNREACHABLE, "the command cannot be started: " + Failures.words(e));
        }
    }

    private static void unhook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the virtual machine is going down, and the hook does it
        }
    }
}
