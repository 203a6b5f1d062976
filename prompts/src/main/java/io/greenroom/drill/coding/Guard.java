package io.greenroom.drill.coding;

import io.greenroom.drill.coding.Program.Allowance;
import io.greenroom.drill.coding.Ran.Ending;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Watches a run until it ends or must be ended. Time is that of the processor, so that a busy machine is no fault of the
 * program; whoever waits for nothing at all is found by the clock.
 */
final class Guard {
    private static final long LOOK_MILLIS = 10;
    private static final int LOOKS_BETWEEN_MEASURES = 4;
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final int LONGEST = 10;

    private final Process process;
    private final Family family;
    private final Spoken lines;
    private final Allowance allowance;
    private final BooleanSupplier halted;
    private final long begin = System.nanoTime();
    private Duration busy = Duration.ZERO;
    private long lastBusy = begin;

    Guard(Process process, Family family, Spoken lines, Allowance allowance, BooleanSupplier halted) {
        this.process = process;
        this.family = family;
        this.lines = lines;
        this.allowance = allowance;
        this.halted = halted;
    }

    /** How it ended, or why it is to be ended. */
    Ending await() {
        for (var look = 0; !ended(); look++) {
            if (halted.getAsBoolean()) {
                return Ending.HALTED;
            }
            if (lines.flooded()) {
                return Ending.TOO_MUCH_OUTPUT;
            }
            if (look % LOOKS_BETWEEN_MEASURES == 0) {
                var ending = measured();
                if (ending != Ending.EXITED) {
                    return ending;
                }
            }
        }
        return Ending.EXITED;
    }

    private boolean ended() {
        try {
            return process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private Ending measured() {
        family.meet();
        if (family.residentBytes().orElse(0) > allowance.bytes()) {
            return Ending.TOO_MUCH_MEMORY;
        }
        var now = family.busy();
        if (now.compareTo(busy) > 0) {
            lastBusy = System.nanoTime();
        }
        busy = now;
        if (busy.compareTo(allowance.time()) > 0 || past(begin, allowance.time().multipliedBy(LONGEST))) {
            return Ending.TOO_SLOW;
        }
        return past(lastBusy, IDLE) ? Ending.IDLE : Ending.EXITED;
    }

    private static boolean past(long since, Duration time) {
        return System.nanoTime() - since > time.toNanos();
    }

    /** What the clock says. */
    Duration took() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** What the processor did. */
    Duration busy() {
        return busy;
    }
}
