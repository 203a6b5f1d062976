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
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Somebody's program: a command line for the shell of the system, run in a folder.
 *
 * @param command as it was typed
 */
record Program(String command, Path folder) {
    private static final int LAST_WORDS = 40;
    private static final long LOOK_MILLIS = 10;
    private static final int LOOKS_BETWEEN_MEASURES = 4;

    /**
     * What a run may take.
     *
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
        var begin = System.nanoTime();
        var process = start(input, mark);
        var family = new Family(process, mark);
        var hook = Thread.ofPlatform().name("end-program").unstarted(family::end);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            var lines = Spoken.all(process.getInputStream(), allowance.outputBytes());
            var lastWords = Spoken.last(process.getErrorStream(), LAST_WORDS);
            var ending = ending(process, family, lines, allowance, halted, begin);
            var took = Duration.ofNanos(System.nanoTime() - begin);
            family.end();
            var said = lines.heard();
            var flooded = ending == Ending.EXITED && lines.flooded();
            return new Ran(
                    flooded ? Ending.TOO_MUCH_OUTPUT : ending,
                    said,
                    lastWords.heard(),
                    process.isAlive() ? -1 : process.exitValue(),
                    took);
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

    private static Ending ending(
            Process process, Family family, Spoken lines, Allowance allowance, BooleanSupplier halted, long begin) {
        for (var look = 0; !ended(process); look++) {
            if (halted.getAsBoolean()) {
                return Ending.HALTED;
            }
            if (lines.flooded()) {
                return Ending.TOO_MUCH_OUTPUT;
            }
            if (System.nanoTime() - begin > allowance.time().toNanos()) {
                return Ending.TOO_SLOW;
            }
            if (look % LOOKS_BETWEEN_MEASURES == 0 && family.residentBytes().orElse(0) > allowance.bytes()) {
                return Ending.TOO_MUCH_MEMORY;
            }
        }
        return Ending.EXITED;
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
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
