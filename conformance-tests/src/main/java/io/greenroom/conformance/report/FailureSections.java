package io.greenroom.conformance.report;

import io.greenroom.conformance.report.Facts.Fact;
import io.greenroom.conformance.report.Findings.KitError;
import io.greenroom.conformance.run.CheckResult;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The failures: those that count in full, up to a screenful or three; advice in a line each; the kit's own apart. */
final class FailureSections {
    private static final int IN_FULL = 12;
    private static final int SAMPLE_LINES = 12;
    private static final String PAGE_HAS_MORE = "Each of them in full, with all that was said: ";

    private final ReportSheet sheet;
    private final long seed;

    FailureSections(ReportSheet sheet, long seed) {
        this.sheet = sheet;
        this.seed = seed;
    }

    void write(Findings findings) {
        failures(findings.counted());
        advice(findings.advised());
        errors(findings.errors());
    }

    private void failures(List<CheckResult> failures) {
        var shown = shownInFull(failures);
        failures.stream().filter(shown::contains).forEach(this::inFull);
        if (shown.size() == failures.size()) {
            return;
        }
        var rest = failures.stream().filter(check -> !shown.contains(check)).toList();
        var ids = rest.stream().map(check -> check.clause().id()).distinct().collect(Collectors.joining(", "));
        sheet.heading("And %d more of the same".formatted(rest.size()));
        sheet.text(0, ids + ".");
        sheet.context().page().ifPresent(page -> sheet.text(0, PAGE_HAS_MORE + page));
    }

    /** Two of each symptom, the first of each before the second of any. */
    private static Set<CheckResult> shownInFull(List<CheckResult> failures) {
        var symptoms = Symptom.of(failures);
        var firsts = symptoms.stream().map(symptom -> symptom.checks().getFirst());
        var seconds = symptoms.stream()
                .flatMap(symptom -> symptom.checks().stream().skip(1).limit(1));
        return Stream.concat(firsts, seconds).limit(IN_FULL).collect(Collectors.toSet());
    }

    private void inFull(CheckResult check) {
        sheet.blank();
        head(check, check.clause().plain(), Ink.BOLD);
        var samples = 0;
        for (var fact : Facts.of(check)) {
            if (!fact.label().equals("sample") || ++samples <= SAMPLE_LINES) {
                fact(fact);
            }
        }
        if (samples > SAMPLE_LINES) {
            sheet.text(indent(), "and %d more lines of the sample".formatted(samples - SAMPLE_LINES));
        }
        var replay = Facts.replay(sheet.context().command(), check.clause(), seed);
        sheet.command(label("replay"), Ink.DIM, indent(), replay);
    }

    private void fact(Fact fact) {
        var text = fact.label().equals("sent") ? ShortIds.in(fact.text()) : fact.text();
        sheet.row(label(fact.label()), Ink.DIM, indent(), text);
    }

    private String label(String name) {
        return " ".repeat(indent() - 10) + "%-10s".formatted(name);
    }

    private int indent() {
        return sheet.narrow() ? 12 : 14;
    }

    private void advice(List<CheckResult> failures) {
        if (failures.isEmpty()) {
            return;
        }
        sheet.heading("Advised, not counted");
        failures.forEach(this::inOneLine);
    }

    private void inOneLine(CheckResult check) {
        head(
                check,
                check.failure()
                        .map(f -> f.finding().symptom())
                        .orElse(check.clause().plain()),
                Ink.NONE);
    }

    private void head(CheckResult check, String text, Ink ink) {
        var sign = Sign.of(check.outcome());
        var lead = lead(sign, check.clause());
        sheet.paragraph(lead, sign.ink(), hanging(lead), text, ink);
    }

    private String lead(Sign sign, Clause clause) {
        return "%s %s  %s  ".formatted(sign.text(sheet.context().unicode()), clause.id(), clause.word());
    }

    private int hanging(String lead) {
        return sheet.narrow() ? 4 : lead.length();
    }

    private void errors(List<KitError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        sheet.heading("Not judged: the kit itself failed");
        sheet.text(0, "This is our fault, not your server's.");
        for (var error : errors) {
            var lead = lead(Sign.ERROR, error.clause());
            sheet.row(lead, Sign.ERROR.ink(), hanging(lead), firstLine(error));
        }
        sheet.text(
                0,
                sheet.context()
                        .page()
                        .map(page -> "The whole trace: " + page)
                        .orElse("Run it again with --report FOLDER to keep the whole trace."));
    }

    private static String firstLine(KitError error) {
        return error.trace().lines().findFirst().orElse("");
    }
}
