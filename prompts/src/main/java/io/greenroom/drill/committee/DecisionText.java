package io.greenroom.drill.committee;

import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;

/** A decision for a terminal. */
final class DecisionText {
    private DecisionText() {}

    static String of(Decision decision, Terminal terminal) {
        var sheet = new Sheet(terminal);
        sheet.heading("%s: %s".formatted(decision.loop(), decision.outcome().words()));
        decision.steps().forEach(it -> sheet.row("- ", Ink.DIM, 2, it));
        sheet.heading("What decided");
        for (var deciding : decision.deciding()) {
            sheet.text(0, deciding.sentence());
            deciding.findings().forEach(it -> sheet.row("- ", Ink.DIM, 2, it));
        }
        if (!decision.caveats().isEmpty()) {
            sheet.blank();
        }
        decision.caveats().forEach(it -> sheet.row("! ", Ink.NONE, 2, it));
        return sheet.toString();
    }
}
