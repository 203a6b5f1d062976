package io.greenroom.drill.round;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Abbreviations that a candidate meets and that nobody explains to them. */
final class Abbreviations {
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\p{L}\\p{N}_-])(\\p{Lu}{2,6})(?:s|'s)?(?![\\p{L}\\p{N}_])");

    private final Set<String> known;
    private final Map<Path, String> shownIn;

    /**
     * @param known what needs no explanation
     * @param passages all of them, because an explanation counts in its file, and in the prompt of the round
     */
    Abbreviations(Collection<String> known, List<Passage> passages) {
        this.known = Set.copyOf(known);
        this.shownIn = passages.stream()
                .filter(Passage::isShown)
                .collect(Collectors.groupingBy(
                        Passage::file, Collectors.mapping(Passage::flat, Collectors.joining("\n"))));
    }

    /** What a passage leaves unexplained; nothing if no candidate sees it. */
    Stream<String> unexplained(Passage passage) {
        return in(passage)
                .filter(it -> !known.contains(it.text()) && !isExplained(it.text(), passage))
                .map(it -> "%s  %s".formatted(it.place(), it.text()));
    }

    private static Stream<Words.Word> in(Passage passage) {
        return SHORT.matcher(passage.isShown() ? passage.text() : "")
                .results()
                .map(it -> new Words.Word(it.group(1), passage.at(it.start())));
    }

    private boolean isExplained(String word, Passage passage) {
        var pattern = explanation(word);
        return Stream.of(passage.file(), passage.round().resolve("prompt.md"))
                .anyMatch(it -> pattern.matcher(shownIn.getOrDefault(it, "")).find());
    }

    /** "SLO (a promise)", "SLO means a promise", "(a promise, SLO)", "a promise called SLO", or a row of a table. */
    private static Pattern explanation(String word) {
        return Pattern.compile(Stream.of(
                        "\\bSLO\\b[^.()\\n]{0,15}\\(",
                        "\\bSLO\\b,? (is|are|means?|stands? for) ",
                        "\\(SLO\\b",
                        "\\bSLO\\)",
                        "called SLO\\b",
                        "(?m)^SLO$")
                .map(it -> it.replace("SLO", word))
                .collect(Collectors.joining("|")));
    }
}
