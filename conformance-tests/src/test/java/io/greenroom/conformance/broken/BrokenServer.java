package io.greenroom.conformance.broken;

import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.spec.Clause;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A server that is wrong in one way.
 *
 * @param clause that it is there to break
 * @param name clause and fault: {@code L1_05_UnknownUserIsEmptyObject}
 * @param fault in one sentence, as its author might have made it
 * @param server a new one, listening
 * @param breaks the clauses that a right suite reports as failed
 * @param mayBreak those that it may report besides, as inputs are generated and requests fall; and no others
 * @param spreads whether the damage reaches other checks, so that only its own clause can be judged
 */
public record BrokenServer(
        Clause clause,
        String name,
        String fault,
        Supplier<SoundServer> server,
        Set<Clause> breaks,
        Set<Clause> mayBreak,
        boolean spreads) {
    /** The clauses to judge it by: all of them, unless its damage spreads. */
    public Set<Clause> toJudge() {
        return spreads ? EnumSet.of(clause) : EnumSet.allOf(Clause.class);
    }

    /** Those that may come out failed, or flaky if they are not among {@link #breaks}. */
    public Set<Clause> atMost() {
        var most = EnumSet.copyOf(breaks);
        most.addAll(mayBreak);
        return most;
    }

    @Override
    public String toString() {
        return name;
    }
}
