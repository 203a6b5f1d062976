package io.greenroom.perf.capacity;

import io.greenroom.perf.result.Pace;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.HdrHistogram.Histogram;

/**
 * How quick the machine itself is from moment to moment, whatever the server does: the time of a fixed piece of work. On a
 * machine that others use as well, as most rented ones are, it differs by more than many servers do.
 */
public final class PaceMeter {
    /** A try takes 5 s or more, so that three pieces of some 30 ms make a search at most 2 % longer. */
    private static final int PIECES_AT_A_TIME = 3;

    /** After which the work is compiled. */
    private static final int PIECES_OF_WARM_UP = 10;

    private final Runnable piece;
    private final LongSupplier clockNanos;
    private final Histogram micros = new Histogram(3);

    PaceMeter(Runnable piece, LongSupplier clockNanos) {
        this.piece = piece;
        this.clockNanos = clockNanos;
    }

    /** A meter that is warm, after some 0.3 s. */
    public static PaceMeter warm() {
        var work = new FixedWork();
        for (var i = 0; i < PIECES_OF_WARM_UP; i++) {
            work.piece();
        }
        return new PaceMeter(work::piece, System::nanoTime);
    }

    /** Does the work in this thread and keeps how long it took. To be called while nothing else is asked of the machine. */
    void measure() {
        for (var i = 0; i < PIECES_AT_A_TIME; i++) {
            var began = clockNanos.getAsLong();
            piece.run();
            micros.recordValue((clockNanos.getAsLong() - began) / 1000);
        }
    }

    /** What all pieces came to so far. */
    Optional<Pace> pace() {
        return micros.getTotalCount() == 0
                ? Optional.empty()
                : Optional.of(new Pace(micros.getTotalCount(), millis(10), millis(90)));
    }

    private double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }
}
