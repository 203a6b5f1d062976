package io.greenroom.drill.lab;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The hour that evidence is about, and how its times are written. Seconds count from its beginning. */
final class Evening {
    private static final Instant BEGIN = Instant.parse("2026-03-12T22:00:00Z");
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** How long it is. */
    static final double SECONDS = 3_600;

    /** The day that it belongs to. */
    static final String DAY = "2026-03-12";

    private Evening() {}

    private static Instant instant(double seconds) {
        return BEGIN.plusMillis(Math.round(seconds * 1000));
    }

    /** Such as {@code 2026-03-12T22:13:07.123Z}. */
    static String at(double seconds) {
        return MILLIS.format(instant(seconds));
    }

    /** Such as {@code 22:13}. */
    static String minute(double seconds) {
        return MINUTE.format(instant(seconds));
    }

    /** Such as {@code 2026-03-12}. */
    static String day(double seconds) {
        return at(seconds).substring(0, DAY.length());
    }
}
