package io.greenroom.conformance.broken.honest;

import io.greenroom.conformance.broken.sound.Manner;
import io.greenroom.conformance.broken.sound.RunningServer;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A server that is right.
 *
 * @param name in a few words
 * @param level the highest that it attempts, and reaches
 * @param manners in which it differs from the plain one
 * @param start a new one, listening
 */
public record HonestServer(String name, int level, Set<Manner> manners, Supplier<RunningServer> start) {
    @Override
    public String toString() {
        return name;
    }
}
