package io.greenroom.drill.design;

import io.greenroom.drill.arithmetic.Amounts;
import io.greenroom.drill.arithmetic.Amounts.Measure;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What was found on a sheet, for a terminal. */
final class DesignText {
    private static final int INDENT = 4;
    private static final int LABEL = 7;

    private final Design design;
    private final Sheet sheet;

    private DesignText(Design design, Terminal terminal) {
        this.design = design;
        this.sheet = new Sheet(terminal);
    }

    static String of(Design design, Findings findings, Computed computed, Terminal terminal) {
        var text = new DesignText(design, terminal);
        text.group("Contradictions", "x ", Ink.RED, findings.contradictions(), "do");
        text.group("Missing", "? ", Ink.MAGENTA, findings.missing(), "ask");
        text.computed(computed);
        return text.sheet.toString();
    }

    private void group(String title, String sign, Ink ink, List<Finding> findings, String todo) {
        sheet.heading(title + ": " + (findings.isEmpty() ? "none" : findings.size()));
        for (var finding : findings) {
            sheet.paragraph(sign, ink, 2, "%s  %s".formatted(design.place(finding.line()), finding.kind()), Ink.BOLD);
            row("found", finding.found());
            row("why", finding.why());
            row(todo, finding.todo());
        }
    }

    private void row(String label, String text) {
        sheet.row(" ".repeat(INDENT) + label + " ".repeat(LABEL - label.length()), Ink.DIM, INDENT + LABEL, text);
    }

    private void computed(Computed computed) {
        sheet.heading("As computed, at the peak");
        var names = computed.rows().stream()
                .mapToInt(it -> it.name().length())
                .max()
                .orElse(0);
        if (sheet.narrow()) {
            computed.rows().forEach(it -> sheet.row(it.name() + "  ", Ink.BOLD, 4, sentence(it)));
        } else {
            var format = "%-" + names + "s  %-11s %9s %10s %9s %5s %9s %9s";
            sheet.row(
                    format.formatted("", "", "load", "bandwidth", "can do", "use", "one lost", "full in"),
                    Ink.DIM,
                    2,
                    "");
            computed.rows().forEach(it -> sheet.row(line(format, it), Ink.NONE, 2, ""));
        }
        sheet.blank();
        computed.figures().forEach(it -> sheet.row("- ", Ink.DIM, 2, it));
    }

    private static String line(String format, Computed.Row row) {
        return format.formatted(
                row.name(),
                row.kind().word(),
                Amounts.words(row.load(), Measure.RATE),
                Amounts.words(row.bandwidth(), Measure.BANDWIDTH),
                words(row.capacity(), Measure.RATE),
                percent(row.use()),
                percent(row.withoutOne()),
                words(row.roomSeconds(), Measure.TIME));
    }

    private static String sentence(Computed.Row row) {
        return "%s, load %s, can do %s, use %s"
                .formatted(
                        row.kind().word(),
                        Amounts.words(row.load(), Measure.RATE),
                        words(row.capacity(), Measure.RATE),
                        percent(row.use()));
    }

    private static String words(OptionalDouble value, Measure measure) {
        return value.isPresent() ? Amounts.words(value.getAsDouble(), measure) : "-";
    }

    static String percent(OptionalDouble share) {
        if (share.isEmpty()) {
            return "-";
        }
        var percent = share.getAsDouble() * 100;
        return !Double.isFinite(percent)
                ? "nothing"
                : String.format(Locale.ROOT, percent >= 10 || percent == 0 ? "%,.0f %%" : "%.2g %%", percent);
    }
}
