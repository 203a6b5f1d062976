package io.greenroom.conformance.cli;

import io.greenroom.conformance.report.Events;
import io.greenroom.conformance.report.Narrator;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.cli.TargetOptions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.function.IntSupplier;

/**
 * Runs that are listened to: told as they go on, in the terminal or as events.
 *
 * @param options how a program listens
 */
record Streaming(TargetOptions target, Judgement judgement, StreamOptions options) {

    /** Judges once, told as events. */
    int once() {
        var events = events(() -> {});
        began(events);
        return told(events, () -> new Once(target, judgement).run(events));
    }

    /** Judges again and again; does not return. */
    int follow() {
        var ending = new Ending();
        var narrator = options.events() ? events(ending::now) : new TerminalNarrator(judgement);
        began(narrator);
        ending.with(System.in, () -> narrator.ended(ExitCodes.PASSED));
        return told(narrator, () -> new Follow(target, judgement, narrator, options.pause(), ending).run());
    }

    private void began(Narrator narrator) {
        var asked = judgement.options();
        narrator.began(target.words(), asked.selection().clauses(), asked.seed());
    }

    /** Standard output is theirs alone: whatever else is printed goes where people look. */
    private Events events(Runnable unheard) {
        System.setOut(System.err);
        var events = new Events(
                new FileOutputStream(FileDescriptor.out), judgement.context().command(), unheard);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(events::close));
        return events;
    }

    private static int told(Narrator narrator, IntSupplier judging) {
        var exitCode = ExitCodes.KIT;
        try {
            exitCode = judging.getAsInt();
            return exitCode;
        } catch (Stop e) {
            exitCode = e.exitCode();
            throw e;
        } finally {
            narrator.ended(exitCode);
        }
    }
}
