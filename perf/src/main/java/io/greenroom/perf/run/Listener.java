package io.greenroom.perf.run;

import io.greenroom.perf.result.Second;

/** Is told of each second of a round soon after it is over, in order, on a thread of its own. */
@FunctionalInterface
public interface Listener {
    /** Nobody listens. */
    Listener NONE = (second, secondsLeft) -> {};

    /**
     * A second is over.
     *
     * @param second what is known of it so far: of its requests some may still wait for their answers
     * @param secondsLeft until no more requests are due
     */
    void second(Second second, double secondsLeft);
}
