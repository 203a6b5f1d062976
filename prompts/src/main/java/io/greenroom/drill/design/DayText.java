package io.greenroom.drill.design;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;

/** A played day, for a terminal. */
final class DayText {
    private static final int HANGING = 10;

    private DayText() {}

    static String of(PlayedDay played, Findings findings, Terminal terminal) {
        var sheet = new Sheet(terminal);
        sheet.heading("%s: %s".formatted(played.design().title(), DayPage.outcome(played)));
        sheet.text(0, DayPage.day(played));
        sheet.blank();
        for (var verdict : played.verdicts()) {
            sheet.paragraph(
                    verdict.kept() ? "kept    " : "broken  ",
                    verdict.kept() ? Ink.GREEN : Ink.RED,
                    2,
                    verdict.promise().what() + ": " + verdict.measured(),
                    Ink.BOLD);
            verdict.breaks().forEach(it -> sheet.row(" ".repeat(HANGING), Ink.NONE, HANGING, it.words()));
        }
        var faults = findings.contradictions().size();
        if (faults > 0) {
            sheet.blank();
            sheet.text(
                    0,
                    "The sheet has %s; greenroom design %s says which."
                            .formatted(
                                    Figures.count(faults, "contradiction"),
                                    played.design().file()));
        }
        sheet.blank();
        return sheet.toString();
    }
}
