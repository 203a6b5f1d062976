package io.greenroom.drill.report;

import io.greenroom.drill.sitting.Moments;
import io.greenroom.kit.terminal.Visible;
import java.util.List;
import java.util.stream.Collectors;

/** A report as Markdown, to paste. */
final class MarkdownReport {
    private static final int LONGEST = 5_000;

    private final Findings findings;
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport(Findings findings) {
        this.findings = findings;
    }

    static String text(Findings findings) {
        var report = new MarkdownReport(findings);
        report.write();
        return report.out.toString();
    }

    private void write() {
        out.append("# Drill: ").append(safe(findings.sitting().round().title())).append('\n');
        if (findings.reader().seesSecrets()) {
            paragraph("For the interviewer: it has the private notes.");
        }
        paragraph(findings.facts().stream()
                        .map(it -> "%s: %s".formatted(it.name(), safe(it.value())))
                        .collect(Collectors.joining("; "))
                + ".");
        paragraph("**Verdict: %s.**".formatted(findings.verdict().words()));
        list(findings.verdict().steps());
        rubric();
        levels();
        timeline();
        regressions();
        heading("The committed answer");
        findings.committed().ifPresentOrElse(this::quote, () -> paragraph("None was committed."));
        heading("How to go on");
        findings.onward().forEach(this::paragraph);
    }

    private void rubric() {
        heading("Rubric");
        for (var judged : findings.rubric()) {
            var mark = judged.mark();
            paragraph("**%s: %s.**%s"
                    .formatted(
                            safe(mark.criterion().title()),
                            judged.band(),
                            mark.band().isEmpty()
                                    ? ""
                                    : " %s (by %s)".formatted(safe(Tone.title(mark.evidence())), mark.by())));
            if (!judged.behaviours().isBlank()) {
                paragraph(judged.behaviours());
            }
        }
    }

    private void levels() {
        if (findings.courses().isEmpty()) {
            return;
        }
        var round = findings.sitting().round();
        heading(round.levelNoun() + "s");
        row(List.of(round.levelNoun(), "Course", "%s at the end".formatted(Tone.title(round.clauseNoun()))));
        out.append("|--:|---|---|\n");
        findings.courses().forEach(it -> cells(List.of(String.valueOf(it.state().level()), it.sentence(), it.atEnd())));
    }

    private void timeline() {
        heading("Timeline");
        row(List.of("At", "What", "More"));
        out.append("|--:|---|---|\n");
        findings.timeline().forEach(it -> cells(List.of(Moments.words(it.at()), it.what(), it.more())));
    }

    private void regressions() {
        if (findings.courses().stream().anyMatch(it -> !it.words().isEmpty())) {
            heading("Regressions");
            if (findings.regressions().isEmpty()) {
                paragraph("No level broke that had been green.");
            }
            list(findings.regressions());
        }
    }

    private void heading(String title) {
        paragraph("## " + title);
    }

    private void paragraph(String text) {
        out.append('\n').append(text.strip()).append('\n');
    }

    private void list(List<String> sentences) {
        if (!sentences.isEmpty()) {
            paragraph(sentences.stream().map(it -> "- " + safe(it)).collect(Collectors.joining("\n")));
        }
    }

    private void row(List<String> cells) {
        out.append('\n');
        cells(cells);
    }

    private void cells(List<String> cells) {
        out.append(cells.stream().map(MarkdownReport::safe).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** The candidate's own Markdown, set off so that it cannot be taken for ours. */
    private void quote(String answer) {
        paragraph(answer.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n")));
    }

    /** A text from anywhere, in one line, of which nothing is Markdown or HTML. */
    private static String safe(String text) {
        return Visible.line(text, LONGEST).replaceAll("([\\\\`*_\\[\\]<>|&#~$])", "\\\\$1");
    }
}
