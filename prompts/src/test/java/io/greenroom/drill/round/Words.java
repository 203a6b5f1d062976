package io.greenroom.drill.round;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a passage into words. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_'’-]+");
    private static final Pattern EDGES = Pattern.compile("^['’-]+|['’-]+$");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\S+@\\S+");
    private static final Pattern DIGIT = Pattern.compile(".*[\\p{N}_].*");

    private Words() {}

    /** A word of letters, apostrophes and hyphens, and where it stands as an editor opens it. */
    record Word(String text, String place) {}

    /** Nothing of a web address, and nothing with a digit. */
    static Stream<Word> of(Passage passage) {
        var text = ADDRESS.matcher(passage.text())
                .replaceAll(it -> "2".repeat(it.group().length()));
        return WORD.matcher(text)
                .results()
                .flatMap(it -> parts(EDGES.matcher(it.group()).replaceAll("")).stream()
                        .map(part -> new Word(part, passage.at(it.start()))));
    }

    /** "take-home" is one word, of "3-hour" the second part is. */
    private static List<String> parts(String word) {
        var parts = DIGIT.matcher(word).matches() ? List.of(word.split("-")) : List.of(word);
        return parts.stream()
                .filter(it -> !it.isEmpty() && !DIGIT.matcher(it).matches())
                .toList();
    }
}
