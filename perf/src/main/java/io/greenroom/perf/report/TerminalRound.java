package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.perf.result.ErrorCount;
import io.greenroom.perf.result.Integrity;
import io.greenroom.perf.result.Round;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the terminal shows of the round that says most, and of the messages and errors of all. */
final class TerminalRound {
    private static final int MOST_ERRORS = 8;
    private static final int MOST_EXAMPLES = 3;
    private static final int LABEL = 9;

    private final Sheet sheet;
    private final Terminal terminal;

    TerminalRound(Sheet sheet, Terminal terminal) {
        this.sheet = sheet;
        this.terminal = terminal;
    }

    void write(Overview overview, Round round) {
        budgets(round);
        sheet.heading("Times by action" + TerminalReport.whichRound(overview, round));
        new TerminalGrid(sheet, terminal, RoundGrids.actions(round)).write();
        timeline(round);
        messages(Sums.integrity(overview.rounds()));
        errors(Sums.errors(overview.rounds()));
        sheet.heading("The generator itself");
        sheet.text(0, Sentences.generator(round));
        sheet.text(0, Sentences.lateness(round));
    }

    private void budgets(Round round) {
        if (!round.budgets().isEmpty()) {
            sheet.heading("What was asked for");
            new TerminalGrid(sheet, terminal, RoundGrids.budgets(round)).write();
        }
    }

    private void timeline(Round round) {
        if (round.timeline().size() < 2) {
            return;
        }
        sheet.heading("Over " + Quantities.seconds(round.seconds()));
        var spans = Span.of(round.timeline(), terminal.columns() - LABEL);
        sparkline("good", spans, Span::good, Quantities::rate);
        sparkline("p99", spans, Span::p99Millis, Quantities::millis);
        if (round.failed() > 0) {
            sparkline("failed", spans, Span::failed, Quantities::rate);
        }
        round.stalls().stream()
                .limit(MOST_ERRORS)
                .forEach(stall -> sheet.text(
                        LABEL,
                        "from second %s on, no answer for %s"
                                .formatted(Quantities.bare(stall.atSeconds()), Quantities.seconds(stall.seconds()))));
    }

    private interface Words {
        String of(double value);
    }

    private void sparkline(String name, List<Span> spans, ToDoubleFunction<Span> figure, Words words) {
        var values = spans.stream().map(figure::applyAsDouble).toList();
        var lead = name + " ".repeat(LABEL - name.length());
        var low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        var high = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        sheet.row(lead, Ink.BOLD, LABEL, Sparkline.of(values, terminal.unicode()));
        sheet.text(LABEL, "%s to %s".formatted(Quantities.bare(low), words.of(high)));
    }

    private void messages(Integrity integrity) {
        sheet.heading("Messages");
        var sign = Sign.of(integrity.intact());
        sheet.row(sign.text(terminal.unicode()) + " ", sign.ink(), 2, Sentences.integrity(integrity));
        for (var finding : integrity.findings()) {
            finding.examples().stream()
                    .limit(MOST_EXAMPLES)
                    .forEach(example -> sheet.text(4, finding.kind().words() + ": " + example));
        }
    }

    private void errors(List<ErrorCount> errors) {
        if (errors.isEmpty()) {
            return;
        }
        sheet.heading("Errors");
        errors.stream().limit(MOST_ERRORS).forEach(this::error);
        if (errors.size() > MOST_ERRORS) {
            sheet.text(0, "and " + Figures.count(errors.size() - MOST_ERRORS, "kind") + " more");
        }
    }

    private void error(ErrorCount error) {
        var lead = "%7s  ".formatted(Figures.number(error.count()));
        sheet.row(lead, Ink.RED, lead.length(), error.action().words() + ": " + error.kind());
        if (!error.example().isBlank()) {
            sheet.text(lead.length(), "such as: " + error.example());
        }
    }
}
