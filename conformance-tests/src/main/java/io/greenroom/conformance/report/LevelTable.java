package io.greenroom.conformance.report;

import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Ink;

/** The levels with what passed of what counts, and the verdict below. */
final class LevelTable {
    private static final int TITLE_COLUMNS = 26;

    private final ReportSheet sheet;

    LevelTable(ReportSheet sheet) {
        this.sheet = sheet;
    }

    void write(RunResult run) {
        sheet.blank();
        run.levels().forEach(this::level);
        sheet.blank();
        sheet.paragraph("", Ink.NONE, 0, Verdict.of(run), Ink.BOLD);
        if (run.whole()) {
            sheet.text(0, "%s of %d points.".formatted(Figures.points(run.points()), run.mostPoints()));
        }
    }

    private void level(LevelResult level) {
        var sign = Sign.of(level);
        var lead = "%s Level %d  "
                .formatted(sign.text(sheet.context().unicode()), level.level().number());
        sheet.row(lead, sign.ink(), lead.length(), title(level) + "  " + standing(level));
    }

    /** Padded, so that the figures stand below one another; the spaces are not folded. */
    private String title(LevelResult level) {
        var title = level.level().title();
        return sheet.narrow() ? title : title + "\u00A0".repeat(Math.max(0, TITLE_COLUMNS - title.length()));
    }

    private static String standing(LevelResult level) {
        if (!level.attempted()) {
            return "not attempted";
        }
        return "%s/%d".formatted(pad(level.passed()), level.counted().size());
    }

    private static String pad(long number) {
        return number < 10 ? "\u00A0" + number : String.valueOf(number);
    }
}
