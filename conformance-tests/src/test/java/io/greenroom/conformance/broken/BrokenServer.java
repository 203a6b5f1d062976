package io.greenroom.conformance.broken;

import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.spec.Clause;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A server that is wrong in one way.
 *
 * @param clause that it is there to break
 * @param name clause and fault: {@code L1_05_UnknownUserIsEmptyObject}
 * @param fault in one sentence, as its author might have made it
 * @param server a new one, listening
 * @param breaks the clauses that a right suite reports as failed, and no others
 */
public record BrokenServer(Clause clause, String name, String fault, Supplier<SoundServer> server, Set<Clause> breaks) {
    @Override
    public String toString() {
        return name;
    }
}
