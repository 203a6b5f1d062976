package io.greenroom.drill.report;

import io.greenroom.drill.round.Band;
import java.util.Locale;
import java.util.Optional;

/** How good or bad something looks on a page: a class of its style, and a sign, because colour never stands alone. */
public enum Tone {
    GOOD("passed", "✓"),
    BAD("failed", "✗"),
    NONE("unseen-yet", "–");

    private final String style;
    private final String sign;

    Tone(String style, String sign) {
        this.style = style;
        this.sign = sign;
    }

    /** Of a mark or a verdict. */
    public static Tone of(Optional<Band> band) {
        return band.map(it -> it.reaches(Band.LEANING_HIRE) ? GOOD : BAD).orElse(NONE);
    }

    /** The class. */
    public String style() {
        return style;
    }

    /** One character. */
    public String sign() {
        return sign;
    }

    /** With a capital. */
    public static String title(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
