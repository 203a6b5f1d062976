package io.greenroom.drill.live;

import io.greenroom.drill.round.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the question of a round that a candidate means: the one of whose words most are in theirs. Endings of a word are
 * not looked at, so that "databases" finds "database".
 */
final class Answers {
    private static final int STEM = 5;
    private static final int SHORTEST = 2;

    private Answers() {}

    /** A question and how many of its words were said. */
    private record Match(Question question, long words) {}

    static Optional<Question> find(List<Question> questions, String asked) {
        var said = stems(asked);
        return questions.stream()
                .map(question -> new Match(question, matching(question, said)))
                .filter(match -> match.words() > 0)
                .max(Comparator.comparingLong(Match::words))
                .map(Match::question);
    }

    /** A word that was given for the question counts thrice as much as one that only its title has. */
    private static long matching(Question question, Set<String> said) {
        var given = question.words().stream()
                .filter(words -> said.containsAll(stems(words)))
                .count();
        var inTitle = stems(question.title()).stream().filter(said::contains).count();
        return given == 0 ? 0 : 3 * given + inTitle;
    }

    private static Set<String> stems(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.length() > STEM ? word.substring(0, STEM) : word)
                .collect(Collectors.toSet());
    }
}
