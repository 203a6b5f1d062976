package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Terminal;
import io.greenroom.perf.result.Second;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/** Told what happens while a bench runs; any thread may call. */
public interface Progress {

    /**
     * A phase begins, and with it the one before has ended.
     *
     * @param phase in a few words: {@code preparing 50 people and 10 rooms}, {@code load}
     * @param seconds that it will take; 0 if nobody knows
     */
    void begin(String phase, double seconds);

    /**
     * A second of load is over.
     *
     * @param secondsLeft of the phase
     */
    void second(Second second, double secondsLeft);

    /** Something that the reader wants to know now. */
    void note(String sentence);

    /** The run is over, whichever way; to call it twice does no harm. */
    void finished();

    /**
     * Progress for this reader: lines that rewrite themselves on a live terminal, else plain lines every few seconds.
     *
     * @param acknowledged messages so far; asked for once a second
     */
    static Progress on(PrintStream out, Terminal terminal, LongSupplier acknowledged) {
        var state = new PhaseState(acknowledged);
        return terminal.live() ? new LiveProgress(out, terminal, state) : new PlainProgress(out, terminal, state);
    }

    /** For who wants to hear nothing. */
    static Progress none() {
        return new NoProgress();
    }
}
