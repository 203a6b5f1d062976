package io.greenroom.conformance.cli;

import io.greenroom.conformance.report.Narrator;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.watch.Folder;
import io.greenroom.conformance.watch.Lookout;
import io.greenroom.conformance.watch.Turns;
import io.greenroom.conformance.watch.Turns.Came;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.cli.Server;
import io.greenroom.kit.cli.TargetOptions;
import io.greenroom.kit.subject.Reach;
import io.greenroom.spec.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Judges again and again while its user works, in {@link Turns}, and tells what has changed since the last time. Ends with
 * the process.
 */
final class Watch {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration ASK = Duration.ofSeconds(1);

    private final TargetOptions target;
    private final Judgement judgement;
    private final Path folder;
    private final Narrator narrator;
    private final Turns turns;

    Watch(TargetOptions target, Judgement judgement, Path folder) {
        this.target = target;
        this.judgement = judgement;
        this.folder = folder;
        this.narrator = new TerminalNarrator(judgement);
        this.turns = new Turns(judgement.options().selection().judged());
    }

    int run() {
        if (!Files.isDirectory(folder)) {
            throw new Stop(ExitCodes.USAGE, "--watch takes a folder; there is none at " + folder);
        }
        while (true) {
            var lookout = round();
            judgement.out().println("Watching " + folder + ". Save a file to judge again, or end with Ctrl-C.");
            judgement.out().println(words(lookout.await()));
        }
    }

    private static String words(Lookout.Reason reason) {
        return reason == Lookout.Reason.FILE_CHANGED ? "A file has changed." : "The server is back.";
    }

    /** Judges once, and looks out from the moment before, so that nothing saved meanwhile is missed. */
    private Lookout round() {
        var lookout = new Lookout(new Folder(folder), this::answers, PAUSE);
        try (var server = Server.open(target, judgement.options().timeout())) {
            turns.take(level -> judge(server, level));
        } catch (Stop e) {
            if (e.exitCode() == ExitCodes.KIT) {
                throw e; // it will be no better with the next change of a file
            }
            judgement.out().println(Failures.words(e));
        }
        return lookout;
    }

    /** A server that the kit starts itself comes back with the next round, not before. */
    private boolean answers() {
        return target.url().map(url -> Reach.of(url, ASK).status().isPresent()).orElse(true);
    }

    private Came judge(Server server, Level level) {
        var clauses = judgement.options().selection().within(level);
        var result = judgement.of(server, clauses, judgement.options().seed(), narrator.checking(clauses));
        narrator.judged(result, server.death());
        return result.levels().stream().allMatch(LevelResult::complete) ? Came.COMPLETE : Came.INCOMPLETE;
    }
}
