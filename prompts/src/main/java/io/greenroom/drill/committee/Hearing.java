package io.greenroom.drill.committee;

import io.greenroom.drill.history.Attempt;
import io.greenroom.drill.round.Loop;
import io.greenroom.drill.sitting.Mark;
import io.greenroom.drill.sitting.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a committee looks at: of each round of the loop that has a weight, the last sitting.
 *
 * @param attempts in the order of the loop's rounds
 */
record Hearing(List<Attempt> attempts) {
    /** So long after the last round a committee has decided. */
    static final Duration DUE = Duration.ofHours(24);

    static Hearing of(Loop loop, List<Attempt> all) {
        List<Attempt> last = new ArrayList<>();
        for (var round : loop.rounds()) {
            if (loop.committee().weights().containsKey(round)) {
                all.stream()
                        .filter(it -> it.round().equals(round))
                        .max(Comparator.comparing(Attempt::began))
                        .ifPresent(last::add);
            }
        }
        return new Hearing(last);
    }

    List<RoundResult> results() {
        return attempts.stream().map(Hearing::result).toList();
    }

    private static RoundResult result(Attempt attempt) {
        return new RoundResult(
                attempt.round(),
                attempt.title(),
                attempt.verdict().band(),
                attempt.marks().stream().flatMap(Hearing::signal).toList());
    }

    private static Stream<SignalMark> signal(Mark mark) {
        return mark
                .band()
                .flatMap(band -> mark.criterion()
                        .signal()
                        .map(signal ->
                                new SignalMark(signal, band, mark.criterion().title(), mark.evidence())))
                .stream();
    }

    /** What a reader should know of the evidence before believing it, a sentence each. */
    List<String> caveats(Instant now) {
        List<String> caveats = new ArrayList<>();
        titles(it -> it.mode() == Mode.PRACTICE)
                .ifPresent(of -> caveats.add("Held as practice, where hints cost nothing: %s.".formatted(of)));
        titles(it -> it.marks().stream().anyMatch(mark -> mark.by().equals("the candidate")))
                .ifPresent(of -> caveats.add("Marked by the candidate: %s.".formatted(of)));
        attempts.stream()
                .map(it -> it.began().plusSeconds(Math.round(it.minutes() * 60)))
                .max(Instant::compareTo)
                .filter(end -> now.isAfter(end.plus(DUE)))
                .ifPresent(end -> caveats.add("The last round ended %d hours ago: a committee decides within 24 hours."
                        .formatted(Duration.between(end, now).toHours())));
        return caveats;
    }

    private Optional<String> titles(Predicate<Attempt> so) {
        var titles = attempts.stream().filter(so).map(Attempt::title).toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", titles));
    }
}
