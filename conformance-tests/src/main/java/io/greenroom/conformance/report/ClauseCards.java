package io.greenroom.conformance.report;

import io.greenroom.conformance.report.PageModel.CheckPart;
import io.greenroom.conformance.report.PageModel.ClauseCard;
import io.greenroom.conformance.report.PageModel.FactRow;
import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.ClauseResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.page.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Clauses for the page: the text of the specification, and of what failed all that is known. */
final class ClauseCards {
    private static final int SAMPLE_LINES = 20;
    private static final Set<Outcome> BAD = Set.of(Outcome.FAILED, Outcome.FLAKY, Outcome.ERROR);

    private final RunResult run;
    private final String command;
    private final Allowance allowance;
    private final ExchangeRows transcripts;

    ClauseCards(RunResult run, String command) {
        this.run = run;
        this.command = command;
        var bad = BAD.stream().mapToInt(outcome -> run.checks(outcome).size()).sum();
        this.allowance = Allowance.forEachOf(bad);
        this.transcripts = new ExchangeRows(run.url(), allowance);
    }

    ClauseCard card(ClauseResult result, boolean open) {
        var text = result.clause().text();
        return new ClauseCard(
                text.id(),
                text.word().name(),
                outcomeClass(result.outcome()),
                Sign.of(result.outcome()).text(true),
                words(result.outcome()),
                open,
                Markup.markdown(text.sentence()),
                Markup.markdown(text.why()),
                Markup.markdown(text.judged()),
                text.settled().map(Markup::markdown).stream().toList(),
                result.checks().stream()
                        .filter(check -> BAD.contains(check.outcome()))
                        .map(this::check)
                        .toList());
    }

    static String outcomeClass(Outcome outcome) {
        return outcome.words().replace(' ', '-');
    }

    static String words(Outcome outcome) {
        return outcome == Outcome.ERROR ? "kit failed" : outcome.words();
    }

    private CheckPart check(CheckResult check) {
        var replay = Facts.replay(command, check.clause(), run.seed());
        return new CheckPart(
                check.check(),
                check.millis(),
                facts(check),
                List.of(replay),
                check.error().map(trace -> Markup.text(trace, allowance.trace())).stream()
                        .toList(),
                check.failure()
                        .map(failure -> transcripts.of(failure.exchanges()))
                        .orElse(List.of()));
    }

    private List<FactRow> facts(CheckResult check) {
        List<FactRow> rows = new ArrayList<>();
        var samples = 0;
        for (var fact : Facts.of(check)) {
            if (!fact.label().equals("sample") || ++samples <= SAMPLE_LINES) {
                rows.add(new FactRow(fact.label(), Markup.text(fact.text(), allowance.fact())));
            }
        }
        return rows;
    }
}
