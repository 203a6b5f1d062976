package io.greenroom.spec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The page of a level, read for its clauses. Their form is fixed: a third heading with address, word and sentence, then
 * paragraphs that open with a bold label.
 *
 * @param title of the level: "Working chat"
 * @param clauses by address, in the order of the page
 */
record Page(String title, Map<String, ClauseText> clauses) {
    private static final Pattern TITLE = Pattern.compile("(?m)^# Level \\d: (.+)$");
    private static final Pattern CLAUSE =
            Pattern.compile("(?ms)^### (L\\d-\\d\\d) (MUST|SHOULD) (.+?)\\R(.*?)(?=^##|\\z)");
    private static final Pattern LABEL =
            Pattern.compile("(?ms)^\\*\\*(\\w+)\\.\\*\\* (.+?)\\s*(?=^\\*\\*\\w+\\.\\*\\*|\\z)");

    static Page parse(String markdown) {
        var title = TITLE.matcher(markdown);
        if (!title.find()) {
            throw new IllegalArgumentException("no title such as '# Level 1: Working chat'");
        }
        Map<String, ClauseText> clauses = new LinkedHashMap<>();
        CLAUSE.matcher(markdown).results().map(Page::clause).forEach(clause -> {
            if (clauses.put(clause.id(), clause) != null) {
                throw new IllegalArgumentException(clause.id() + " stands twice");
            }
        });
        return new Page(title.group(1), clauses);
    }

    private static ClauseText clause(MatchResult match) {
        Map<String, String> labels = new LinkedHashMap<>();
        LABEL.matcher(match.group(4)).results().forEach(label -> labels.put(label.group(1), label.group(2)));
        var id = match.group(1);
        return new ClauseText(
                id,
                Word.valueOf(match.group(2)),
                match.group(3),
                required(labels, "Why", id),
                required(labels, "Judged", id),
                Optional.ofNullable(labels.get("Settled")));
    }

    private static String required(Map<String, String> labels, String label, String id) {
        var text = labels.get(label);
        if (text == null) {
            throw new IllegalArgumentException(id + " has no paragraph **" + label + ".**");
        }
        return text;
    }

    ClauseText text(String id) {
        var text = clauses.get(id);
        if (text == null) {
            throw new IllegalStateException(id + " is on no page of spec/");
        }
        return text;
    }
}
