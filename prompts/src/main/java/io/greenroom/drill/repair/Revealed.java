package io.greenroom.drill.repair;

import io.greenroom.drill.repair.Fault.Edit;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A fault that is no secret any more.
 *
 * @param sound the project without it: texts by their paths
 * @param folder of the project that somebody has worked on
 */
public record Revealed(Fault fault, Map<String, String> sound, Path folder) {

    /** All that is to be told. */
    public String text(Terminal terminal) {
        var sheet = new Sheet(terminal);
        sheet.row("Fault    ", Ink.BOLD, 9, "%s: %s".formatted(fault.id(), fault.title()));
        sheet.row(
                "Clauses  ",
                Ink.BOLD,
                9,
                String.join(", ", fault.fails()) + " (greenroom spec " + fault.clause() + ")");
        if (!fault.mayFail().isEmpty()) {
            sheet.row("Perhaps  ", Ink.BOLD, 9, String.join(", ", fault.mayFail()));
        }
        for (var edit : fault.edits()) {
            sheet.heading(edit.file());
            difference(edit).forEach((line, ink) -> sheet.paragraph(line.lead(), ink, 4, line.code(), ink));
        }
        part(sheet, "What it does", fault.why());
        part(sheet, "From the report to the line", fault.way());
        part(sheet, "The smallest test", fault.test());
        part(sheet, "In your folder", now().words);
        return sheet.toString();
    }

    private static void part(Sheet sheet, String title, String text) {
        sheet.heading(title);
        text.lines().reduce((a, b) -> a + " " + b).ifPresent(it -> sheet.text(0, it));
    }

    private Map<Difference.Line, Ink> difference(Edit edit) {
        var text = sound.getOrDefault(edit.file(), "");
        return Difference.between(text.replace(edit.find(), edit.replace()), text);
    }

    /** What became of the fault. */
    enum Now {
        MENDED("Each of these places reads again as it does in the sound project."),
        PLANTED("The fault is still there, as it was planted."),
        OTHERWISE(
                "One of these files reads neither as it was planted nor as it was sound. Whether your way is right, the suite tells.");

        private final String words;

        Now(String words) {
            this.words = words;
        }
    }

    /** As the project's files say now. */
    Now now() {
        if (fault.edits().stream().allMatch(it -> theirs(it).contains(it.find()))) {
            return Now.MENDED;
        }
        var planted = Planting.of(sound, fault);
        return fault.edits().stream().allMatch(it -> theirs(it).equals(planted.get(it.file())))
                ? Now.PLANTED
                : Now.OTHERWISE;
    }

    private String theirs(Edit edit) {
        try {
            return Files.readString(folder.resolve(edit.file())).replace("\r\n", "\n");
        } catch (IOException e) {
            return ""; // it was renamed, or is no text any more
        }
    }
}
