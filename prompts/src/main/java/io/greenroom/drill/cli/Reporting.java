package io.greenroom.drill.cli;

import io.greenroom.drill.live.Drill;
import io.greenroom.drill.plan.Replanning;
import io.greenroom.drill.report.Reports;
import io.greenroom.kit.cli.Failures;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps the report of a sitting that is over as new as its last mark. */
final class Reporting {
    private final Drill drill;
    private final PrintStream out;
    private final AtomicBoolean stale = new AtomicBoolean(true);
    private boolean told;
    private String last = "";

    /** @param told whether the user knows already where it lies */
    Reporting(Drill drill, PrintStream out, boolean told) {
        this.drill = drill;
        this.out = out;
        this.told = told;
        drill.listen(() -> stale.set(true));
    }

    /** Writes it if the round is over and something has changed since the last time; if the disk refuses, later. */
    void write() {
        if (!over() || !stale.getAndSet(false)) {
            return;
        }
        try {
            Reports.write(drill.sitting(), drill.folder());
            tell("Report: " + drill.folder().resolve(Reports.PAGE));
            told = true;
            replan();
        } catch (IOException e) {
            stale.set(true);
            tell(Failures.words(e));
        }
    }

    /** The plan that is kept, if there is one; also where the user knows of the report. */
    private void replan() {
        Optional.ofNullable(drill.folder().toAbsolutePath().getParent())
                .flatMap(Replanning::after)
                .ifPresent(out::println);
    }

    /** Nothing twice, and nothing that the user knows. */
    private void tell(String words) {
        if (!told && !words.equals(last)) {
            out.println(words);
            last = words;
        }
    }

    /** Whether the round is over. */
    boolean over() {
        return drill.over();
    }
}
