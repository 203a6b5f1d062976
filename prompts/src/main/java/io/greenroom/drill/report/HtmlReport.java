package io.greenroom.drill.report;

import io.greenroom.drill.report.PageModel.Fact;
import io.greenroom.drill.report.PageModel.LevelRow;
import io.greenroom.drill.report.PageModel.MarkPart;
import io.greenroom.drill.report.PageModel.Picture;
import io.greenroom.drill.report.PageModel.TimeRow;
import io.greenroom.drill.sitting.LevelState;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.kit.page.Assets;
import io.greenroom.kit.page.Markup;
import java.util.Locale;

/** A report as one page that needs nothing else: no network and no script. */
final class HtmlReport {
    private static final Assets ASSETS = Assets.withCharts(HtmlReport.class, "/report/report.css");
    private static final int LONGEST = 5_000;

    private final Findings findings;

    private HtmlReport(Findings findings) {
        this.findings = findings;
    }

    static String text(Findings findings) {
        var page = new StringBuilder(64_000);
        PageModelRenderer.of().execute(new HtmlReport(findings).model(), page);
        return page.toString();
    }

    private PageModel model() {
        var band = findings.verdict().band();
        return new PageModel(
                safe(findings.sitting().round().title()),
                ASSETS.policy(),
                ASSETS.style(),
                findings.reader().seesSecrets(),
                findings.facts().stream()
                        .map(it -> new Fact(it.name(), it.value()))
                        .toList(),
                Tone.of(band).style(),
                Tone.of(band).sign(),
                Tone.title(findings.verdict().words()),
                findings.verdict().steps().stream().map(HtmlReport::safe).toList(),
                findings.rubric().stream().map(HtmlReport::mark).toList(),
                !findings.courses().isEmpty(),
                findings.sitting().round().levelNoun(),
                Tone.title(findings.sitting().round().clauseNoun()),
                findings.courses().stream()
                        .filter(course -> !course.words().isEmpty())
                        .map(this::picture)
                        .toList(),
                findings.courses().stream().map(HtmlReport::level).toList(),
                findings.timeline().stream().map(HtmlReport::row).toList(),
                findings.regressions().stream().map(HtmlReport::safe).toList(),
                findings.committed().map(MarkdownHtml::of).stream().toList(),
                findings.onward().stream().map(MarkdownHtml::of).toList());
    }

    private static String safe(String text) {
        return Markup.text(text, LONGEST);
    }

    private static MarkPart mark(Findings.Judged judged) {
        var mark = judged.mark();
        return new MarkPart(
                safe(mark.criterion().title()),
                Tone.of(mark.band()).style(),
                Tone.of(mark.band()).sign(),
                Tone.title(judged.band()),
                mark.band().isPresent(),
                safe(Tone.title(mark.evidence())),
                mark.by(),
                MarkdownHtml.of(judged.behaviours()));
    }

    private Picture picture(Course course) {
        return new Picture(course.name(), new LevelChart(findings.sitting(), course).html());
    }

    private static LevelRow level(Course course) {
        var state = course.state();
        var tone = tone(state);
        return new LevelRow(state.level(), tone.style(), tone.sign(), course.sentence(), course.atEnd());
    }

    private static Tone tone(LevelState state) {
        return !state.known() ? Tone.NONE : state.green() ? Tone.GOOD : Tone.BAD;
    }

    private static TimeRow row(Happening it) {
        return new TimeRow(
                it.kind().name().toLowerCase(Locale.ROOT), Moments.words(it.at()), safe(it.what()), safe(it.more()));
    }
}
