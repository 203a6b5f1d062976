package io.greenroom.drill.design;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An arrow of the drawing: a flow.
 *
 * @param from a component, or {@link #SENDERS}
 * @param rate things a second, at the peak
 * @param size bytes of one
 * @param bandwidth bytes a second, as the sheet says
 * @param acknowledged whether who sends waits for a yes
 * @param tier whose things only; empty if everybody's
 * @param yesAfter which component has a thing when its sender hears yes
 * @param lines where it and its fields stand, from 1; its own by the empty name
 */
record Arrow(
        String from,
        String to,
        double rate,
        double size,
        OptionalDouble bandwidth,
        boolean acknowledged,
        Optional<String> tier,
        Optional<String> yesAfter,
        Map<String, Integer> lines) {
    static final String SENDERS = "senders";

    int line(String field) {
        return lines.getOrDefault(field, lines.getOrDefault("", 1));
    }

    String words() {
        return from + " to " + to + tier.map(it -> " (" + it + ")").orElse("");
    }

    /** Whether things of a tier, or of everybody, travel on it. */
    boolean carries(Optional<String> whose) {
        return tier.isEmpty() || whose.isEmpty() || tier.equals(whose);
    }
}
