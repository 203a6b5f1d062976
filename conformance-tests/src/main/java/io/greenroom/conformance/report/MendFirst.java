package io.greenroom.conformance.report;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Ink;
import java.util.List;

/** The order to mend things in: what most failures have in common comes first. */
final class MendFirst {
    private static final int SHOWN = 6;
    private static final int LEAD = 13;

    private final ReportSheet sheet;

    MendFirst(ReportSheet sheet) {
        this.sheet = sheet;
    }

    void write(List<CheckResult> failures) {
        var symptoms = Symptom.of(failures);
        if (failures.size() < 2) {
            return;
        }
        sheet.heading("Mend first");
        symptoms.stream().limit(SHOWN).forEach(this::symptom);
        if (symptoms.size() > SHOWN) {
            var rest = symptoms.stream()
                    .skip(SHOWN)
                    .mapToInt(s -> s.checks().size())
                    .sum();
            sheet.text(2, "and " + Figures.count(rest, "check") + " of other kinds");
        }
    }

    private void symptom(Symptom symptom) {
        var lead = "  %2d %-6s  "
                .formatted(symptom.checks().size(), symptom.checks().size() == 1 ? "check" : "checks");
        sheet.row(lead, Ink.BOLD, LEAD, symptom.words() + " (" + Figures.some(symptom.clauses(), 3) + ")");
    }
}
