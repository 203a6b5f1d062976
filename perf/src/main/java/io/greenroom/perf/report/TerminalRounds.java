package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.perf.result.Bench;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Versus;

/** What the terminal shows of several rounds: a search, a comparison. */
final class TerminalRounds {
    private final Sheet sheet;
    private final Terminal terminal;

    TerminalRounds(Sheet sheet, Terminal terminal) {
        this.sheet = sheet;
        this.terminal = terminal;
    }

    void write(Bench bench) {
        bench.capacity().ifPresent(this::capacity);
        bench.versus().ifPresent(this::versus);
    }

    private void capacity(Capacity capacity) {
        sheet.heading("Capacity");
        sheet.text(0, Sentences.capacity(capacity));
        capacity.pace().ifPresent(pace -> sheet.text(0, Sentences.pace(pace)));
        new TerminalGrid(sheet, terminal, TriesGrid.of(capacity)).write();
    }

    private void versus(Versus versus) {
        sheet.heading("Against " + versus.other());
        sheet.text(0, versus.words());
        new TerminalGrid(sheet, terminal, BenchGrids.ratios(versus)).write();
        sheet.text(0, "The other's messages: " + Sentences.integrity(Sums.integrity(versus.theirs())));
    }
}
