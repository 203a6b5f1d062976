package io.greenroom.conformance.cli;

import static java.util.stream.Collectors.joining;

import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.util.Arrays;
import java.util.Set;

/** Clauses as the terminal shows them. */
final class ClauseTexts {
    private ClauseTexts() {}

    /**
     * The clause at an address.
     *
     * @throws IllegalArgumentException with words for the user, if there is none
     */
    static Clause clause(String address) {
        return Clause.at(address)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no clause " + address + "; 'greenroom spec' lists them"));
    }

    static String list(Level level) {
        return lines(Set.copyOf(level.clauses()));
    }

    /** A line for each, under the titles of their levels. */
    static String lines(Set<Clause> clauses) {
        return Arrays.stream(Level.values())
                .filter(level -> clauses.stream().anyMatch(clause -> clause.level() == level))
                .map(level -> title(level)
                        + level.clauses().stream()
                                .filter(clauses::contains)
                                .map(ClauseTexts::line)
                                .collect(joining()))
                .collect(joining(System.lineSeparator()));
    }

    private static String title(Level level) {
        return "Level %d: %s (%d clauses, about %d minutes)%n"
                .formatted(level.number(), level.title(), level.clauses().size(), level.minutes());
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
