package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.profiles.Journey;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.profiles.Stage;
import io.greenroom.perf.report.Grid.Column;
import io.greenroom.perf.report.Grid.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The profile that was run, a setting a row. */
final class SettingsGrid {
    private SettingsGrid() {}

    static Grid of(Profile profile) {
        var rows = Stream.of(
                        Row.of("profile", profile.name() + ": " + profile.about()),
                        Row.of("load", stages(profile)),
                        Row.of("warming up", Quantities.seconds(profile.warmUpSeconds()) + ", not counted"),
                        Row.of("people", people(profile)),
                        Row.of("rooms", rooms(profile)),
                        Row.of("journeys", journeys(profile)),
                        Row.of("message", Figures.count(profile.messageChars(), "character")),
                        Row.of("history", Figures.count(profile.history(), "message") + " a room before the load"),
                        Row.of("given up after", Quantities.millis(profile.timeoutMillis())),
                        Row.of("budget", budget(profile.budget())))
                .toList();
        return new Grid("Settings", List.of(Column.words("Setting"), Column.words("Value")), rows);
    }

    private static String stages(Profile profile) {
        return profile.stages().stream().map(SettingsGrid::stage).collect(Collectors.joining(", then "));
    }

    private static String stage(Stage stage) {
        var rates = stage.from() == stage.to()
                ? Quantities.rate(stage.from())
                : Quantities.bare(stage.from()) + " to " + Quantities.rate(stage.to());
        return rates + " for " + Quantities.seconds(stage.seconds());
    }

    private static String people(Profile profile) {
        var pause =
                profile.pauseMillis() == 0 ? "without pauses" : "pausing " + Quantities.millis(profile.pauseMillis());
        return Figures.number(profile.users()) + ", " + pause;
    }

    private static String rooms(Profile profile) {
        return "%s, %s of all happens in the first"
                .formatted(Figures.number(profile.rooms()), Quantities.percent(profile.hotRoomShare()));
    }

    private static String journeys(Profile profile) {
        var all = profile.journeys().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return Arrays.stream(Journey.values())
                .filter(journey -> profile.journeys().getOrDefault(journey, 0.0) > 0)
                .map(journey -> journey.name().toLowerCase(Locale.ROOT) + " "
                        + Quantities.percent(profile.journeys().getOrDefault(journey, 0.0) / all))
                .collect(Collectors.joining(", "));
    }

    private static String budget(Budget budget) {
        List<String> asked = Stream.of(
                        time("p50", budget.p50Millis()),
                        time("p99", budget.p99Millis()),
                        time("longest", budget.maxMillis()),
                        "errors at most " + Quantities.percent(budget.errorShare()))
                .filter(words -> !words.isEmpty())
                .toList();
        return String.join(", ", asked);
    }

    private static String time(String name, double millis) {
        return millis <= 0 ? "" : name + " at most " + Quantities.millis(millis);
    }
}
