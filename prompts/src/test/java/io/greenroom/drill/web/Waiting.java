package io.greenroom.drill.web;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for something to be so. */
final class Waiting {
    private static final Duration MOST = Duration.ofSeconds(20);

    private Waiting() {}

    static void until(BooleanSupplier condition) {
        var end = Instant.now().plus(MOST);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("it did not come about within " + MOST);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(20));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
