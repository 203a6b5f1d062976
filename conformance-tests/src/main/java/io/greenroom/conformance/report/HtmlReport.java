package io.greenroom.conformance.report;

import io.greenroom.conformance.report.PageModel.LevelRow;
import io.greenroom.conformance.report.PageModel.Summary;
import io.greenroom.conformance.report.PageModel.SymptomRow;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.page.Assets;
import io.greenroom.kit.page.Markup;
import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Visible;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A whole run as one page that needs nothing else: no network, and no script but for comfort. */
public final class HtmlReport {
    private static final Assets ASSETS = Assets.of(HtmlReport.class, "/report/page.css", "/report/page.js");
    private static final int SHORT = 400;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final String command;

    /** A page with this command, to which clause and seed are added, as the way to judge a clause again. */
    public HtmlReport(String command) {
        this.command = command;
    }

    /** The page. */
    public String text(RunResult run) {
        var page = new StringBuilder(64_000);
        PageModelRenderer.of().execute(model(run), page);
        return page.toString();
    }

    private PageModel model(RunResult run) {
        var findings = Findings.of(run);
        var sections = new PageSections(run, command);
        var symptoms = symptoms(findings);
        return new PageModel(
                Markup.text(Visible.line(run.url(), 80), SHORT),
                Markup.text(run.url(), SHORT),
                ASSETS.policy(),
                ASSETS.style(),
                ASSETS.script(),
                summary(run, findings),
                run.notes().stream().map(note -> Markup.text(note, SHORT * 4)).toList(),
                run.levels().stream().map(HtmlReport::level).toList(),
                symptoms,
                findings.counted().size() > 1,
                sections.filters(),
                sections.all(findings));
    }

    private static Summary summary(RunResult run, Findings findings) {
        return new Summary(
                Verdict.of(run).replaceAll("(?<=evel) (?=\\d)", "\u00A0"),
                "%s of %d points".formatted(Figures.points(run.points()), run.mostPoints()),
                run.whole(),
                Figures.count(run.clauses().size(), "clause"),
                Figures.count(run.requests(), "request"),
                Figures.seconds(run.took()),
                TIME.format(run.startedAt()),
                run.seed(),
                Markup.text(NextStep.of(run, findings), SHORT));
    }

    private static LevelRow level(LevelResult level) {
        var all = level.counted().size();
        var state = !level.attempted() ? "not-attempted" : level.complete() ? "passed" : "failed";
        var words = !level.attempted() ? "not attempted" : level.complete() ? "complete" : "not complete";
        return new LevelRow(
                level.level().number(),
                level.level().title(),
                state,
                Sign.of(level).text(true),
                words,
                level.passed() + " of " + all,
                all == 0 ? 0 : (int) (100 * level.passed() / all));
    }

    private static List<SymptomRow> symptoms(Findings findings) {
        return Symptom.of(findings.counted()).stream()
                .map(symptom -> new SymptomRow(
                        Figures.count(symptom.checks().size(), "check"),
                        Markup.text(symptom.words(), SHORT * 2),
                        symptom.clauses()))
                .toList();
    }
}
