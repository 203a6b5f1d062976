package io.greenroom.drill.design;

import static io.greenroom.drill.arithmetic.Amounts.words;

import io.greenroom.drill.arithmetic.Amounts.Measure;
import io.greenroom.drill.simulation.Slice;

/** A played day as Markdown. */
final class DayTable {
    private DayTable() {}

    static String of(PlayedDay played) {
        var text = new StringBuilder("# %s: %s\n\n%s\n\n"
                .formatted(cell(played.design().title()), DayPage.outcome(played), DayPage.day(played)));
        text.append("| Promise | Promised | Measured | Verdict |\n|---|---|---|---|\n");
        for (var verdict : played.verdicts()) {
            var breaks = verdict.breaks().stream().map(Verdict.Break::words).toList();
            text.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            cell(verdict.promise().what()),
                            verdict.owed(),
                            verdict.measured(),
                            verdict.kept() ? "kept" : "broken " + String.join("; ", breaks)));
        }
        text.append("\n| To | Component | Most waiting | Lost |\n|---|---|---|---|\n");
        for (var route : played.routes()) {
            for (var stage : route.stages()) {
                text.append("| %s | %s | %s | %s |\n"
                        .formatted(
                                route.route().destination(),
                                stage.component(),
                                words(most(route, stage) * route.unit(), Measure.COUNT),
                                words(lost(route, stage) * route.unit(), Measure.COUNT)));
            }
        }
        return text.toString();
    }

    private static double most(RouteDay route, Stage stage) {
        return route.slices(stage).stream()
                .mapToDouble(Slice::mostWaiting)
                .max()
                .orElse(0);
    }

    private static double lost(RouteDay route, Stage stage) {
        return route.slices(stage).stream().mapToDouble(Slice::lostInAll).sum();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
