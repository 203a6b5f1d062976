package io.greenroom.drill.design;

import io.greenroom.drill.design.BusiestDay.Trouble;
import io.greenroom.drill.design.DayModel.Gap;
import io.greenroom.drill.design.DayModel.Row;
import io.greenroom.kit.page.Assets;
import io.greenroom.kit.terminal.Figures;

/** A played day as one page that needs nothing else: no network and no script. */
final class DayPage {
    private static final Assets ASSETS = Assets.withCharts(DayPage.class, "/design/day.css");

    private DayPage() {}

    static String text(PlayedDay played, Findings findings) {
        var page = new StringBuilder(64_000);
        DayModelRenderer.of().execute(model(played, findings), page);
        return page.toString();
    }

    private static DayModel model(PlayedDay played, Findings findings) {
        return new DayModel(
                ASSETS.policy(),
                ASSETS.style(),
                played.design().title(),
                played.kept() ? "passed" : "failed",
                outcome(played),
                day(played),
                played.verdicts().stream().map(DayPage::row).toList(),
                DayCharts.of(played),
                findings.contradictions().stream()
                        .map(it -> new Gap(it.kind(), played.design().place(it.line()), it.found(), it.todo()))
                        .toList(),
                findings.missing().size());
    }

    static String outcome(PlayedDay played) {
        var broken = played.verdicts().stream().filter(it -> !it.kept()).count();
        return played.verdicts().isEmpty()
                ? "Nothing was promised"
                : broken == 0
                        ? "All promises kept"
                        : "%s broken of %d"
                                .formatted(
                                        Figures.count(broken, "promise"),
                                        played.verdicts().size());
    }

    static String day(PlayedDay played) {
        return "The load rises to the peak at 14:00. %s, and %s. Seed %d."
                .formatted(
                        words(played.day().outage(), "is away"),
                        words(played.day().throttle(), "takes half of its limit"),
                        played.seed());
    }

    private static String words(Trouble trouble, String what) {
        return "%s %s from %s to %s"
                .formatted(trouble.at(), what, Verdict.clock(trouble.from()), Verdict.clock(trouble.until()));
    }

    private static Row row(Verdict verdict) {
        return new Row(
                verdict.kept() ? "passed" : "failed",
                verdict.sign(),
                verdict.promise().what(),
                verdict.owed(),
                verdict.measured(),
                verdict.breaks().stream().map(Verdict.Break::words).toList());
    }
}
