package io.greenroom.conformance.broken.rude;

import io.greenroom.conformance.broken.sound.RunningServer;
import java.util.function.Supplier;

/**
 * A server that no chat could be had with.
 *
 * @param name of what it does
 * @param start a new one, listening
 */
public record RudeServer(String name, Supplier<RunningServer> start) {
    @Override
    public String toString() {
        return name;
    }
}
