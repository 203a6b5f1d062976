package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.perf.result.Second;
import java.io.PrintStream;

/** Progress without escape codes, for a pipe or a file: a line for each phase, and for every few seconds of load. */
final class PlainProgress implements Progress {
    private static final int LINES_A_PHASE = 30;
    private static final long LEAST_SECONDS = 5;

    private final PrintStream out;
    private final Terminal terminal;
    private final PhaseState state;
    private long seen;

    PlainProgress(PrintStream out, Terminal terminal, PhaseState state) {
        this.out = out;
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public synchronized void begin(String phase, double seconds) {
        state.begin(phase, seconds, System.nanoTime());
        seen = 0;
        print(phase + (seconds > 0 ? ", " + Quantities.seconds(Math.ceil(seconds)) : ""));
    }

    @Override
    public synchronized void second(Second second, double secondsLeft) {
        state.add(second, secondsLeft, System.nanoTime());
        seen++;
        if (seen % Math.max(LEAST_SECONDS, Math.round(state.seconds() / LINES_A_PHASE)) == 0) {
            print("  %s left: %s".formatted(Quantities.seconds(Math.ceil(secondsLeft)), state.words()));
        }
    }

    @Override
    public synchronized void note(String sentence) {
        print(sentence);
    }

    @Override
    public synchronized void finished() {
        out.flush();
    }

    private void print(String text) {
        var sheet = new Sheet(terminal);
        var lead = text.startsWith("  ") ? "  " : "";
        sheet.row(lead, Ink.NONE, 2, text);
        out.print(sheet);
        out.flush();
    }
}
