package io.greenroom.drill.sitting;

import java.util.Optional;

/** Clocks that a test sets. */
public final class FakeTimes implements Times {
    public long wall = 1_800_000_000_000L;
    long steady = 5_000;
    Optional<Long> up = Optional.of(900_000L);
    Optional<String> boot = Optional.of("first");

    /** Time passes, and everybody notices. */
    public void pass(long millis) {
        wall += millis;
        steady += millis;
        up = up.map(it -> it + millis);
    }

    /** The machine sleeps: this process's own count stands. */
    public void sleep(long millis) {
        wall += millis;
        up = up.map(it -> it + millis);
    }

    @Override
    public long wall() {
        return wall;
    }

    @Override
    public long steady() {
        return steady;
    }

    @Override
    public Optional<Long> up() {
        return up;
    }

    @Override
    public Optional<String> boot() {
        return boot;
    }
}
