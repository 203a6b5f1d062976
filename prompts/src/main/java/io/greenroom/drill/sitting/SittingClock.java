package io.greenroom.drill.sitting;

import java.util.Optional;

/**
 * The clock of a sitting. It counts steady time. Sleep of the machine counts in a mock and not in practice; somebody who
 * sets the machine's clock does not move it. While no runner is there, it goes on by the wall clock in a mock, and stands
 * in practice.
 */
public final class SittingClock {
    /** What a clock may be off before it counts as sleep or as set. */
    private static final long TOLERANCE_MILLIS = 3_000;

    private final Times times;
    private final double speed;
    private final boolean runsOn;
    private double at;
    private boolean standing;
    private Reading last;

    /** The machine's clocks at one moment. */
    private record Reading(long wall, long steady, Optional<Long> up) {}

    /**
     * Where a clock was when it was last seen.
     *
     * @param at milliseconds of the sitting
     * @param wall milliseconds since 1970
     * @param up milliseconds since the machine's start
     * @param boot which start that was
     */
    public record Mark(long at, long wall, Optional<Long> up, Optional<String> boot) {}

    /**
     * A clock at 0.
     *
     * @param speed seconds of the sitting in one of the world
     * @param runsOn whether it goes on without a runner and through sleep, as in a mock
     */
    public SittingClock(Times times, double speed, boolean runsOn) {
        this.times = times;
        this.speed = speed;
        this.runsOn = runsOn;
        this.last = reading();
    }

    private Reading reading() {
        return new Reading(times.wall(), times.steady(), times.up());
    }

    /**
     * Goes on from where a former runner left it. The machine's own count of time is believed if the machine was not
     * started anew since; else the wall clock, as long as it does not go back.
     *
     * @return how long there was no runner, milliseconds of the world
     */
    public long resume(Mark mark, boolean paused) {
        var same = mark.boot().isPresent() && mark.boot().equals(times.boot());
        var gone = same && mark.up().isPresent() && times.up().isPresent()
                ? times.up().get() - mark.up().get()
                : times.wall() - mark.wall();
        gone = Math.max(0, gone);
        standing = paused;
        at = mark.at() + (runsOn && !paused ? gone * speed : 0);
        last = reading();
        return gone;
    }

    /** What is worth a line in the journal since the last time, if anything; the time is {@link #at} afterwards. */
    public Optional<Event> advance() {
        var now = reading();
        var steady = now.steady() - last.steady();
        var ahead = now.wall() - last.wall() - steady;
        var slept = slept(now, steady, ahead);
        var set = Math.abs(ahead - slept) > TOLERANCE_MILLIS ? ahead - slept : 0;
        last = now;
        if (!standing) {
            at += (steady + (runsOn ? slept : 0)) * speed;
        }
        if (slept > 0) {
            return Optional.of(new Event.Slept(slept));
        }
        return set == 0 ? Optional.empty() : Optional.of(new Event.ClockSet(set));
    }

    /** Where the system does not tell of sleep, a step forward of the clock is taken for it. */
    private long slept(Reading now, long steady, long ahead) {
        var more = now.up().isPresent() && last.up().isPresent()
                ? now.up().get() - last.up().get() - steady
                : ahead;
        return more > TOLERANCE_MILLIS ? more : 0;
    }

    /** Stands, or runs again. */
    public void stand(boolean stands) {
        standing = stands;
    }

    /** Milliseconds of the sitting. */
    public long at() {
        return (long) at;
    }

    /** Where it is now, for the next runner. */
    public Mark mark() {
        return new Mark(at(), last.wall(), last.up(), times.boot());
    }
}
