package io.greenroom.drill.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words. */
final class Dates {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    /** {@code Sat 21 Nov}. */
    static String shortly(LocalDate day) {
        return SHORT.format(day);
    }

    /** {@code Saturday 21 November}. */
    static String inWords(LocalDate day) {
        return LONG.format(day);
    }

    /** {@code Saturday 21 November 2026}. */
    static String inFull(LocalDate day) {
        return FULL.format(day);
    }

    /** {@code November 2026}. */
    static String month(LocalDate day) {
        return MONTH.format(day);
    }
}
