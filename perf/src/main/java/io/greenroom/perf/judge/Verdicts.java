package io.greenroom.perf.judge;

import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Verdict;
import io.greenroom.perf.result.Verdict.Kind;
import io.greenroom.perf.result.Versus;
import java.util.List;
import java.util.Optional;

/**
 * What a bench says in the end.
 *
 * <p>A broken message or an error is the server's fault however the generator fared. A budget of time that broke while the
 * generator was the bottleneck is nobody's; one that held in spite of it did hold, see {@link Validities}.
 */
public final class Verdicts {
    private Verdicts() {}

    /**
     * The verdict on one server.
     *
     * @param budget what was asked
     * @param rounds of this server; those of a capacity search are in its steps
     * @param capacity if it was searched: a budget that broke at a rate too high is then no fault
     * @param versus if two servers were compared: it is then the sentence, and the other's faults are notes
     */
    public static Verdict of(Budget budget, List<Round> rounds, Optional<Capacity> capacity, Optional<Versus> versus) {
        return capacity.map(found -> SearchVerdict.of(budget, found)).orElseGet(() -> of(budget, rounds, versus));
    }

    private static Verdict of(Budget budget, List<Round> rounds, Optional<Versus> versus) {
        var notes = Notes.of(budget, rounds, versus);
        var faults = Faults.of(budget, rounds);
        if (!faults.isEmpty()) {
            return failed(rounds, faults, notes);
        }
        return unknown(budget, rounds, versus)
                .map(reason -> new Verdict(Kind.NOT_VALID, "Not valid: " + reason, List.of(), notes))
                .orElseGet(() -> new Verdict(Kind.PASSED, passed(rounds, versus), List.of(), notes));
    }

    static Verdict failed(List<Round> rounds, List<String> faults, List<String> notes) {
        var silence = new Failures(rounds).silence();
        if (silence.isPresent()) {
            return new Verdict(Kind.UNREACHABLE, sentence("The server " + silence.get()), faults, notes);
        }
        var more = faults.size() - 1;
        var rest = more == 0 ? "" : ", and %d more %s".formatted(more, more == 1 ? "fault" : "faults");
        return new Verdict(Kind.FAILED, sentence("Failed: " + faults.getFirst() + rest), faults, notes);
    }

    /** Why nothing can be said although no fault was found. */
    static Optional<String> unknown(Budget budget, List<Round> rounds, Optional<Versus> versus) {
        if (rounds.stream().mapToLong(Round::requests).sum() == 0) {
            return Optional.of("no request was sent.");
        }
        var unread = new Messages(rounds).unread();
        if (unread > 0) {
            return Optional.of("what became of the messages is not known, %d of the rooms could not be read to the end."
                    .formatted(unread));
        }
        var late = new Slowness(budget, rounds).over() || !rounds.stream().allMatch(Validities::boundsHold);
        return late || versus.filter(Verdicts::nothingToCompare).isPresent()
                ? Faults.reasons(rounds).stream().findFirst().or(() -> versus.map(Versus::words))
                : Optional.empty();
    }

    private static boolean nothingToCompare(Versus versus) {
        return versus.ratios().isEmpty();
    }

    private static String passed(List<Round> rounds, Optional<Versus> versus) {
        return versus.map(Versus::words).orElseGet(() -> Held.words(rounds));
    }

    static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
