package io.greenroom.drill.round;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How good, best first. What nobody saw has no band: it is not observed. */
public enum Band {
    STRONG_HIRE("strong hire"),
    LEANING_HIRE("leaning hire"),
    LEANING_NO_HIRE("leaning no hire"),
    STRONG_NO_HIRE("strong no hire");

    /** What stands where there is no band. */
    public static final String NOT_OBSERVED = "not observed";

    private final String words;

    Band(String words) {
        this.words = words;
    }

    /** In a sentence. */
    public String words() {
        return words;
    }

    /** In files and forms: {@code strong-hire}. */
    public String id() {
        return words.replace(' ', '-');
    }

    /** At the beginning of a line. */
    public String title() {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The band of an {@link #id}. */
    public static Optional<Band> of(String id) {
        return Arrays.stream(values()).filter(band -> band.id().equals(id)).findFirst();
    }

    /** Whether this one is at least as good. */
    public boolean reaches(Band other) {
        return compareTo(other) <= 0;
    }

    /** 0 for the best, 1 for the next. */
    public int place() {
        return Arrays.asList(values()).indexOf(this);
    }

    /** So many bands lower, at most the lowest; of a negative number higher, at most the highest. */
    public Band lowered(int bands) {
        return values()[Math.clamp(place() + bands, 0, values().length - 1)];
    }
}
