package io.greenroom.drill.plan;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Days and times as people type them; what makes none is said. */
final class Typed {
    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Typed() {}

    /** @throws Stop with the sentence, if something is wrong */
    static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new Stop(ExitCodes.USAGE, sentence);
        }
    }

    static LocalDate day(String option, String text) {
        return parsed(text, LocalDate::parse, "%s takes a day such as 2026-12-20, not '%s'".formatted(option, text));
    }

    static LocalTime time(String text) {
        return parsed(text, LocalTime::parse, "--at takes a time such as 18:00, not '%s'".formatted(text));
    }

    private static <T> T parsed(String text, Function<String, T> parser, String sentence) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw new Stop(ExitCodes.USAGE, sentence);
        }
    }

    /** {@code sat,sun} or {@code Saturday}; {@code none} for none. */
    static List<DayOfWeek> weekdays(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        if (!text.equals("none")) {
            for (var name : text.strip().toLowerCase(Locale.ROOT).split("[,\\s]+", -1)) {
                days.add(weekday(name));
            }
        }
        refuse(days.size() == DayOfWeek.values().length, "--days-off leaves no day of the week to rehearse on");
        return List.copyOf(days);
    }

    private static DayOfWeek weekday(String name) {
        var place = name.length() < 3 ? -1 : NAMES.indexOf(name.substring(0, 3));
        refuse(
                place < 0 || !DayOfWeek.of(place + 1).name().startsWith(name.toUpperCase(Locale.ROOT)),
                "--days-off takes days such as sat,sun, or none, not '%s'".formatted(name));
        return DayOfWeek.of(place + 1);
    }
}
