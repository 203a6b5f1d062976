package io.greenroom.conformance.report;

import io.greenroom.conformance.report.Counters.Counter;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Visible;
import io.greenroom.kit.terminal.Widths;
import io.greenroom.spec.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The lines of live progress, none of them wider than the terminal. */
final class ProgressLines {
    private static final int WIDEST_BAR = 40;
    private static final int BESIDE_THE_BAR = 20;

    private final ReportContext context;

    ProgressLines(ReportContext context) {
        this.context = context;
    }

    List<String> of(Counters counters, Duration elapsed, String last) {
        List<String> lines = new ArrayList<>();
        counters.levels().forEach(level -> lines.add(level(level.getKey(), level.getValue())));
        lines.add(status(counters.broken(), elapsed, last));
        return lines;
    }

    private String level(Level level, Counter counter) {
        var width = Math.min(WIDEST_BAR, context.columns() - BESIDE_THE_BAR);
        var filled = counter.all() == 0 ? 0 : width * counter.ended() / counter.all();
        var bar = ink(counter).on((context.unicode() ? "█" : "#").repeat(filled), context.colour())
                + Ink.DIM.on((context.unicode() ? "░" : ".").repeat(width - filled), context.colour());
        return "Level %d  %s %d/%d".formatted(level.number(), bar, counter.ended(), counter.all());
    }

    private static Ink ink(Counter counter) {
        return counter.broken() > 0 ? Ink.RED : Ink.GREEN;
    }

    private String status(int broken, Duration elapsed, String last) {
        var text =
                "%d s · %s · %s".formatted(elapsed.toSeconds(), broken == 0 ? "none failed" : broken + " failed", last);
        var safe = Visible.line(text, context.columns());
        var clean = context.unicode() ? safe : Visible.ascii(safe);
        return clean.substring(0, Widths.fitting(clean, context.columns() - 1));
    }
}
