package io.greenroom.perf.report;

import io.greenroom.kit.page.Assets;
import io.greenroom.kit.page.Markup;
import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Visible;
import io.greenroom.perf.report.PageModel.Fact;
import io.greenroom.perf.report.PageModel.Note;
import io.greenroom.perf.result.Bench;
import io.greenroom.perf.result.Round;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A whole bench as one page that needs nothing else: no network and no script. */
public final class HtmlReport {
    private static final Assets ASSETS = Assets.withCharts(HtmlReport.class, "/bench/page.css");
    private static final int SHORT = 400;
    private static final int SENTENCE = 2_000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Optional<String> gatling;

    /** @param gatling where Gatling's own page lies, as seen from ours */
    public HtmlReport(Optional<String> gatling) {
        this.gatling = gatling;
    }

    /** The page. */
    public String text(Bench bench) {
        var page = new StringBuilder(64_000);
        PageModelRenderer.of().execute(model(bench), page);
        return page.toString();
    }

    private PageModel model(Bench bench) {
        var verdict = bench.verdict();
        var sign = Sign.of(verdict.kind());
        return new PageModel(
                Markup.text(Visible.line(bench.server(), 80), SHORT),
                Markup.text(bench.server(), SHORT),
                ASSETS.policy(),
                ASSETS.style(),
                sign.style(),
                sign.text(true),
                Markup.text(verdict.sentence(), SENTENCE),
                facts(bench),
                sentences(verdict.faults()),
                notes(bench),
                new BenchParts(bench).all(),
                List.of(Tables.of(SettingsGrid.of(bench.profile()))),
                Markup.text(bench.command(), SENTENCE),
                gatling.stream().toList());
    }

    private static List<String> sentences(List<String> texts) {
        return texts.stream().map(text -> Markup.text(text, SENTENCE)).toList();
    }

    private static List<Note> notes(Bench bench) {
        List<Note> notes = new ArrayList<>();
        sentences(new Overview(bench).reasons()).forEach(html -> notes.add(new Note("Not valid:", html)));
        sentences(bench.verdict().notes()).forEach(html -> notes.add(new Note("Note:", html)));
        return notes;
    }

    private static List<Fact> facts(Bench bench) {
        List<Fact> facts = new ArrayList<>();
        bench.capacity().ifPresent(capacity -> facts.add(new Fact(Quantities.rate(capacity.rate()), "at most")));
        new Overview(bench).shown().ifPresent(round -> facts(facts, round));
        if (bench.score() > 0) {
            facts.add(new Fact("score " + Figures.points(bench.score()), ""));
        }
        facts.add(new Fact("", Sentences.load(bench)));
        facts.add(new Fact("", TIME.format(bench.began())));
        return facts;
    }

    private static void facts(List<Fact> facts, Round round) {
        facts.add(new Fact(Quantities.rate(round.rate()), "good"));
        facts.add(new Fact("p99 " + Quantities.millis(round.latency().p99()), ""));
        facts.add(new Fact(
                Figures.number(round.failed()), "of " + Figures.count(round.requests(), "request") + " failed"));
    }
}
