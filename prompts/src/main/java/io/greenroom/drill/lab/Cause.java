package io.greenroom.drill.lab;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Why events of a pipeline do not arrive. */
enum Cause {
    LARGE_BODIES("large bodies", "intake"),
    EXPIRED_KEY("expired key", "intake"),
    WRONG_FIELD("wrong field", "transformation"),
    UNKNOWN_SCHEMA("unknown schema", "transformation"),
    WRONG_CLOCK("wrong clock", "transformation"),
    WIDE_WINDOW("wide window", "transformation"),
    STOPPED_READER("stopped reader", "transformation"),
    SPENT_RETRIES("spent retries", "delivery"),
    SILENT_DROP("silent drop", "delivery");

    private final String words;
    private final String stage;

    Cause(String words, String stage) {
        this.words = words;
        this.stage = stage;
    }

    String words() {
        return words;
    }

    String stage() {
        return stage;
    }

    /** @throws IllegalArgumentException if there is none of these words */
    static Cause of(String words) {
        return Arrays.stream(values())
                .filter(it -> it.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no cause '%s'; there are: %s"
                        .formatted(
                                words, Arrays.stream(values()).map(Cause::words).collect(Collectors.joining(", ")))));
    }
}
