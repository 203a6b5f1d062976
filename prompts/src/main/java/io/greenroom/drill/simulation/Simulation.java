package io.greenroom.drill.simulation;

import java.util.function.Consumer;

/**
 * Plays a network event by event: exact, job by job, some hundred thousand jobs a second of computing. For many more, or
 * where only overload matters and not chance, take a {@link Flow}. The same seed gives the same result.
 */
public final class Simulation {
    private Simulation() {}

    /** Plays it. */
    public static Result run(Network network, Horizon horizon, long seed) {
        return run(network, horizon, seed, it -> {});
    }

    /** Plays it, and tells all that happens in the order in which it happens. */
    public static Result run(Network network, Horizon horizon, long seed, Consumer<Happening> observer) {
        return new Play(network, horizon, seed, observer).play();
    }
}
