package io.greenroom.perf.cli;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.cli.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder beside the report's, in which Gatling writes what becomes its page in the end. It is gone with the process, even
 * if that is interrupted, so that nobody takes a half-written report for one.
 */
final class Unfinished implements AutoCloseable {
    private final Path report;
    private final Path folder;
    private final Thread hook = Thread.ofPlatform().name("remove-unfinished").unstarted(this::remove);

    /** Nothing is made yet. */
    Unfinished(Path report) {
        this.report = report;
        var name = ".%s.half-%d"
                .formatted(report.getFileName(), ProcessHandle.current().pid());
        this.folder = report.toAbsolutePath().resolveSibling(name);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    Path folder() {
        return folder;
    }

    /**
     * Takes a finished page over into the report's folder, with all that lies beside it.
     *
     * @return where the page is now
     */
    Path finished(Path page) {
        var run = folder.relativize(page.toAbsolutePath()).getName(0);
        try {
            Files.createDirectories(report);
            Files.move(folder.resolve(run), report.resolve(run));
            return report.resolve(folder.relativize(page.toAbsolutePath()));
        } catch (IOException e) {
            throw new Stop(ExitCodes.KIT, "Gatling's report cannot be moved to %s: %s".formatted(report, e));
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException interrupted) {
            return; // the process is ending, and the hook does what is left to do
        }
        remove();
    }

    private void remove() {
        try {
            if (Files.exists(folder)) {
                Server.remove(folder);
            }
        } catch (Stop e) {
            System.err.println("greenroom: " + Failures.words(e));
        }
    }
}
