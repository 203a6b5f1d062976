package io.greenroom.drill.design;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A box of the drawing. What the sheet does not say is empty; numbers that have a usual value have it.
 *
 * @param copies that work side by side; 1 if nothing is said
 * @param rate things a second of one copy; of a destination: calls a second
 * @param parallel things that one copy has under way at a time
 * @param batch things of one call; 1 if nothing is said
 * @param time seconds that a thing is there; 0 if nothing is said
 * @param replicas how often everything is written; 1 if nothing is said
 * @param keeps seconds
 * @param holds bytes that there is room for
 * @param fanout things that go out for each that comes in; 1 if nothing is said
 * @param up share of the time that it works, 0 to 1
 * @param dead where it puts what cannot be delivered
 * @param doubles whether it is said how a repeated thing is recognised
 * @param watched whether it is said which figure somebody looks at
 * @param lines where it and its fields stand, from 1; its own by the empty name
 */
record Component(
        String name,
        Kind kind,
        int copies,
        OptionalDouble rate,
        OptionalDouble parallel,
        double batch,
        double time,
        int replicas,
        Optional<Bound> bound,
        Optional<String> full,
        OptionalDouble keeps,
        OptionalDouble holds,
        double fanout,
        Optional<String> fails,
        OptionalDouble up,
        Optional<Repeats> retry,
        Optional<String> dead,
        boolean doubles,
        Optional<String> keys,
        boolean watched,
        Map<String, Integer> lines) {

    /**
     * Attempts again.
     *
     * @param forSeconds after which it gives up
     * @param waitSeconds before the second attempt
     * @param mostSeconds that a wait grows to
     * @param chance whether waits differ by chance
     */
    record Repeats(double forSeconds, double waitSeconds, double mostSeconds, boolean chance) {}

    /** The line of a field; of the component if it has no such field. */
    int line(String field) {
        return lines.getOrDefault(field, lines.getOrDefault("", 1));
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Things a second that so many copies can do; empty if the sheet does not say. */
    OptionalDouble capacity(int copiesLeft) {
        if (rate.isPresent()) {
            return OptionalDouble.of(copiesLeft * rate.getAsDouble() * (is(Kind.DESTINATION) ? batch : 1));
        }
        return parallel.isPresent() && time > 0
                ? OptionalDouble.of(copiesLeft * parallel.getAsDouble() * batch / time)
                : OptionalDouble.empty();
    }

    OptionalDouble capacity() {
        return capacity(copies);
    }

    /** Whether what waits can wait here. */
    boolean holdsBack() {
        return is(Kind.QUEUE) || (is(Kind.STORE) && (bound.isPresent() || keeps.isPresent()));
    }

    /** Whether something is still there when one machine is not. */
    boolean safe() {
        return (is(Kind.QUEUE) || is(Kind.STORE)) && replicas > 1;
    }
}
