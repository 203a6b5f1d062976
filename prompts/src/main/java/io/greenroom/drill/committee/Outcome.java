package io.greenroom.drill.committee;

/** What a committee says. */
public enum Outcome {
    HIRE("hire"),
    NO_HIRE("no hire"),
    NO_DECISION("no decision yet");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** In a sentence. */
    public String words() {
        return words;
    }
}
