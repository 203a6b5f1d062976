package io.greenroom.drill.plan;

import io.greenroom.drill.plan.PlanDay.Kind;
import io.greenroom.kit.terminal.Figures;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences and short forms that all views of a plan share. */
final class Summary {
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private Summary() {}

    static String head(Plan plan) {
        return "%s: interview on %s"
                .formatted(plan.title(), Dates.inFull(plan.wishes().until()));
    }

    static String figures(Plan plan) {
        var items = Kept.slots(plan).size();
        var days = ChronoUnit.DAYS.between(plan.today(), plan.wishes().until());
        return "%s left, %s on %s, at most %d minutes a day beside long rounds."
                .formatted(
                        Figures.count(days, "day"),
                        Figures.count(items, "round"),
                        Figures.count(plan.busy().size(), "day"),
                        plan.wishes().minutesADay());
    }

    /** What a day holds, in as few words as go into a cell. */
    static List<String> cell(PlanDay day) {
        var rounds = day.items().stream().map(it -> "%s %s".formatted(it.round(), shortLength(it)));
        return switch (day.kind()) {
            case OFF -> List.of("off");
            case MOCK -> Stream.concat(Stream.of("MOCK DAY"), rounds).toList();
            case ROUNDS, LONG, TAKEN_HOME -> rounds.toList();
        };
    }

    static String mock(PlanDay day) {
        return "mock day, %d min: %s"
                .formatted(day.minutes(), day.items().stream().map(Item::round).collect(Collectors.joining(", ")));
    }

    /** {@code 45 min}, or {@code 2 days} for what is done in one's own time. */
    static String length(Item item) {
        return item.minutes() < MINUTES_OF_A_DAY ? item.minutes() + " min" : days(item);
    }

    private static String shortLength(Item item) {
        return item.minutes() < MINUTES_OF_A_DAY
                ? String.valueOf(item.minutes())
                : "(" + days(item).replace(' ', '\u00A0') + ")";
    }

    private static String days(Item item) {
        return Figures.count(Math.ceilDiv(item.minutes(), MINUTES_OF_A_DAY), "day");
    }

    /** A word for a day that is not like the others; empty for those that are. */
    static String mark(PlanDay day) {
        return switch (day.kind()) {
            case OFF -> "off";
            case MOCK -> "mock day";
            case LONG -> "long round";
            case TAKEN_HOME -> "in your own time";
            case ROUNDS -> "";
        };
    }

    /** Whether it is a day with rounds, and not one off. */
    static boolean busy(PlanDay day) {
        return day.kind() != Kind.OFF && !day.items().isEmpty();
    }
}
