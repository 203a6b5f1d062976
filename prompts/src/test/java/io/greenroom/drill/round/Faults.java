package io.greenroom.drill.round;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a reader stumbles over. Each finding says where it stands, what it is, and what to do. */
final class Faults {
    private static final int MOST_WORDS = 45;
    private static final Pattern DOUBLED =
            Pattern.compile("(?i)(?<![\\p{L}'’-])(?!had\\b)(\\p{L}+)\\s+\\1(?![\\p{L}'’-])");
    private static final Pattern FILLER = Pattern.compile(
            "(?i)\\b(it is important to note|leverag(e|es|ed|ing)|robust(ly|ness)?|seamless(ly)?|delv(e|es|ed|ing)"
                    + "|crucial(ly)?|utilis(e|es|ed|ing)|utili[sz]ation|synerg(y|ies)|game[- ]changers?|in order to"
                    + "|at the end of the day|basically|needless to say)\\b");
    private static final Pattern DASH = Pattern.compile("—|\\s–\\s");
    private static final Pattern EXCLAMATION = Pattern.compile("!");
    private static final Pattern SENTENCE = Pattern.compile("(?s)\\S.*?(?:[.?!][\")'’]*(?=\\s)|$)");
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}`]\\S*");

    private Faults() {}

    static Stream<String> of(Passage passage) {
        return Stream.of(
                        every(DOUBLED, passage, "is there twice: take one out"),
                        filler(passage),
                        every(DASH, passage, "use a comma, a colon or a full stop"),
                        exclamations(passage),
                        sentences(passage))
                .flatMap(it -> it);
    }

    private static Stream<String> every(Pattern pattern, Passage passage, String advice) {
        return pattern.matcher(passage.text()).results().map(it -> finding(passage, it, advice));
    }

    private static String finding(Passage passage, MatchResult it, String advice) {
        return "%s  '%s' %s".formatted(passage.at(it.start()), it.group().replace('\n', ' '), advice);
    }

    private static Stream<String> filler(Passage passage) {
        return FILLER.matcher(passage.isWeak() ? "" : passage.flat())
                .results()
                .map(it -> finding(passage, it, "says nothing: leave it out, or say what is meant"));
    }

    private static Stream<String> exclamations(Passage passage) {
        return EXCLAMATION
                .matcher(passage.text())
                .results()
                .filter(it -> !isQuoted(passage.text().substring(0, it.start())))
                .map(it -> finding(passage, it, "outside of quoted speech: use a full stop"));
    }

    /** A quotation mark is still open. */
    private static boolean isQuoted(String before) {
        return before.chars().filter(it -> it == '"').count() % 2 == 1;
    }

    private static Stream<String> sentences(Passage passage) {
        return SENTENCE.matcher(passage.text()).results().flatMap(it -> {
            var words = WORD.matcher(it.group()).results().count();
            return words > MOST_WORDS
                    ? Stream.of(
                            finding(passage, it, "is a sentence of %d words: make it two, or a list".formatted(words)))
                    : Stream.empty();
        });
    }
}
