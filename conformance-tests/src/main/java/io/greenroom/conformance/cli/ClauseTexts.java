package io.greenroom.conformance.cli;

import static java.util.stream.Collectors.joining;

import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;

/** Clauses as the terminal shows them. */
final class ClauseTexts {
    private ClauseTexts() {}

    static String list(Level level) {
        var title = "Level %d: %s (%d clauses, about %d minutes)%n"
                .formatted(level.number(), level.title(), level.clauses().size(), level.minutes());
        return level.clauses().stream().map(ClauseTexts::line).collect(joining("", title, ""));
    }

    static String line(Clause clause) {
        return "  %s  %-6s  %s%n".formatted(clause.id(), clause.word(), clause.plain());
    }

    static String whole(Clause clause) {
        var text = clause.text();
        return "%s  %s  %s%n%n  Why      %s%n  Judged   %s%n%s"
                .formatted(
                        clause.id(),
                        clause.word(),
                        clause.plain(),
                        plain(text.why()),
                        plain(text.judged()),
                        text.settled()
                                .map(it -> "  Settled  %s%n".formatted(plain(it)))
                                .orElse(""));
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("\\*\\*?|`", "").replaceAll("\\s+", " ").strip();
    }
}
