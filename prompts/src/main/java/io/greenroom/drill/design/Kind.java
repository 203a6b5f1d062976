package io.greenroom.drill.design;

import java.util.Locale;

/** What a component does. */
enum Kind {
    /** Answers the senders. */
    INTAKE,
    /** Holds things back until somebody takes them. */
    QUEUE,
    /** Does something with each thing. */
    WORKER,
    /** Keeps things; what it keeps can also be read again. */
    STORE,
    /** Belongs to others, and has a limit of theirs. */
    DESTINATION;

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
