package io.greenroom.drill.web.page;

import io.greenroom.drill.live.CandidateView.LevelView;
import io.greenroom.drill.live.Finding;
import io.greenroom.kit.page.Markup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A level, and what the suite found wrong in it. */
public record LevelRow(
        int level,
        String noun,
        String state,
        String sign,
        String brief,
        String words,
        String checking,
        List<FindingRow> findings,
        Optional<String> more) {
    private static final int IN_FULL = 8;
    private static final int LONG = 600;

    /** A clause that fails; the first of a level is open. */
    public record FindingRow(
            String anchor, boolean open, String clause, String word, String textHtml, List<FactRow> facts) {}

    /** What was sent, or what came back. */
    public record FactRow(String name, String html) {}

    static LevelRow of(LevelView level) {
        var findings = level.findings();
        var rows = findings.stream()
                .limit(IN_FULL)
                .map(it -> finding(it, it.equals(findings.getFirst()), level))
                .toList();
        var more = findings.stream().skip(IN_FULL).map(Finding::clause).collect(Collectors.joining(", "));
        return new LevelRow(
                level.level(),
                level.noun(),
                level.green() ? "passed" : level.known() ? "failed" : "unknown",
                level.green() ? "✓" : level.known() ? "✗" : "·",
                level.known() ? level.passed() + " of " + level.total() : "not judged yet",
                level.words(),
                level.checking(),
                rows,
                Optional.of(more).filter(it -> !it.isEmpty()));
    }

    private static FindingRow finding(Finding it, boolean open, LevelView level) {
        var facts = Stream.of(
                        fact(level.sent(), it.sent()),
                        fact("expected", it.expected()),
                        fact("got", it.got()),
                        fact("hint", it.hint()),
                        fact("replay", it.replay()))
                .filter(fact -> !fact.html().isEmpty())
                .toList();
        return new FindingRow(
                "f-" + level.level() + "-" + it.clause(),
                open,
                it.clause(),
                it.word(),
                Markup.markdown(it.text()),
                facts);
    }

    private static FactRow fact(String name, String text) {
        return new FactRow(name, Markup.text(text, LONG));
    }
}
