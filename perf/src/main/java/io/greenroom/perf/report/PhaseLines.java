package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.kit.terminal.Visible;
import io.greenroom.kit.terminal.Widths;
import java.util.ArrayList;
import java.util.List;

/** The lines of live progress, none of them wider than the terminal. */
final class PhaseLines {
    private static final int WIDEST_BAR = 40;
    private static final int BESIDE_THE_BAR = 18;

    private final Terminal terminal;

    PhaseLines(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> of(PhaseState state, long nowNanos) {
        List<String> lines = new ArrayList<>();
        lines.add(Ink.BOLD.on(fitting(state.phase()), terminal.colour()));
        if (state.seconds() > 0) {
            lines.add(bar(state.leftSeconds(nowNanos), state.seconds()));
        }
        if (state.measured()) {
            lines.add(fitting(state.words()));
            var rates = state.rates(Math.min(WIDEST_BAR, terminal.columns() - 1));
            lines.add(Ink.DIM.on(Sparkline.of(rates, terminal.unicode()), terminal.colour()));
        }
        return lines;
    }

    private String bar(double left, double seconds) {
        var width = Math.min(WIDEST_BAR, terminal.columns() - BESIDE_THE_BAR);
        var filled = Math.clamp(Math.round(width * (1 - left / seconds)), 0, width);
        return Ink.GREEN.on((terminal.unicode() ? "█" : "#").repeat(filled), terminal.colour())
                + Ink.DIM.on((terminal.unicode() ? "░" : ".").repeat(width - filled), terminal.colour())
                + " " + Quantities.seconds(Math.ceil(left)).replace('\u00A0', ' ') + " left";
    }

    private String fitting(String text) {
        var safe = Visible.line(text, terminal.columns());
        var clean = (terminal.unicode() ? safe : Visible.ascii(safe)).replace('\u00A0', ' ');
        return clean.isEmpty() ? clean : clean.substring(0, Widths.fitting(clean, terminal.columns() - 1));
    }
}
