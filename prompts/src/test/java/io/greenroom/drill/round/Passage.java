package io.greenroom.drill.round;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph, a heading, a cell of a table or a value of a header, without code and parameters.
 *
 * @param section the heading that it stands below, or the key of a value of a header
 * @param line where it begins, from 1
 * @param text with its line breaks
 */
record Passage(Path file, String section, int line, String text) {
    private static final List<String> PROBES = List.of("Say", "First probe", "Second probe", "Third probe");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Where a character of the text stands, as an editor opens it. */
    String at(int offset) {
        var breaks = text.substring(0, offset).chars().filter(it -> it == '\n').count();
        return "prompts/" + file + ":" + (line + breaks);
    }

    /** On one line, every blank a single one; as long as the text if blanks are single. */
    String flat() {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** A candidate sees it before they have answered. */
    boolean isShown() {
        var name = file.getFileName().toString();
        var folder = file.getName(2).toString();
        return switch (folder) {
            case "bank", "follow-ups" -> PROBES.contains(section);
            case "hints" -> true;
            default -> List.of("prompt.md", "round.md", "values.yaml").contains(name);
        };
    }

    /** It shows how one should not talk. */
    boolean isWeak() {
        return section.startsWith("Weak");
    }

    /** The folder of its round. */
    Path round() {
        return file.subpath(0, 2);
    }
}
