package io.greenroom.drill.lab;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Why a chat server is overloaded. */
enum Trouble {
    HOT_ROOM("hot room"),
    RECONNECT_STORM("reconnect storm"),
    STORE_LOCK("store lock"),
    FAN_OUT_QUEUE("fan-out queue"),
    DISK_WRITES("disk writes");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** @throws IllegalArgumentException if there is none of these words */
    static Trouble of(String words) {
        return Arrays.stream(values())
                .filter(it -> it.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no cause '%s'; there are: %s"
                        .formatted(
                                words,
                                Arrays.stream(values()).map(Trouble::words).collect(Collectors.joining(", ")))));
    }
}
