package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.LiveLines;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.perf.result.Second;
import java.io.PrintStream;
import java.util.List;

/** Progress on a terminal, in a few lines that rewrite themselves; the time left runs on between two seconds. */
final class LiveProgress implements Progress {
    private final Terminal terminal;
    private final PhaseState state;
    private final PhaseLines lines;
    private final LiveLines live;

    LiveProgress(PrintStream out, Terminal terminal, PhaseState state) {
        this.terminal = terminal;
        this.state = state;
        this.lines = new PhaseLines(terminal);
        this.live = new LiveLines(out, this::picture);
    }

    @Override
    public synchronized void begin(String phase, double seconds) {
        state.begin(phase, seconds, System.nanoTime());
        live.open();
    }

    @Override
    public synchronized void second(Second second, double secondsLeft) {
        state.add(second, secondsLeft, System.nanoTime());
    }

    @Override
    public void note(String sentence) {
        var sheet = new Sheet(terminal);
        sheet.row("", Ink.NONE, 2, sentence);
        live.above(sheet.toString());
    }

    @Override
    public void finished() {
        live.close();
    }

    private synchronized List<String> picture() {
        return lines.of(state, System.nanoTime());
    }
}
