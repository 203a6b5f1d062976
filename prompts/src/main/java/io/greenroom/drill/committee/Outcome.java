package io.greenroom.drill.committee;

import java.util.Locale;

/** What a committee says. */
public enum Outcome {
    HIRE("hire"),
    NO_HIRE("no hire"),
    NO_DECISION("no decision yet");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** Alone. */
    String title() {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** In a sentence. */
    public String words() {
        return words;
    }
}
