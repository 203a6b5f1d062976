package io.greenroom.perf.judge;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Versus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader should know beside the verdict, a sentence each. */
final class Notes {
    private Notes() {}

    static List<String> of(Budget budget, List<Round> rounds, Optional<Versus> versus) {
        List<String> notes = new ArrayList<>();
        messages(notes, new Messages(rounds));
        var failures = new Failures(rounds);
        if (failures.any() && !failures.more(budget.errorShare())) {
            notes.add(Verdicts.sentence("Within what is allowed, " + failures.words()));
        }
        if (!new Slowness(budget, rounds).over()) {
            rounds.stream()
                    .map(Round::stalls)
                    .filter(stalls -> !stalls.isEmpty())
                    .findFirst()
                    .ifPresent(stalls -> notes.add("No budget broke by it, but " + Stalls.words(stalls) + "."));
        }
        late(notes, rounds);
        versus.ifPresent(other -> other(notes, budget, other));
        return List.copyOf(notes);
    }

    private static void messages(List<String> notes, Messages messages) {
        if (messages.indefinite() > 0) {
            notes.add("%s got no clear answer: %s there, which is no fault."
                    .formatted(Figures.count(messages.indefinite(), "post"), found(messages.indefiniteFound())));
        }
        if (messages.acknowledged() == 0) {
            notes.add("No message was acknowledged, so that nothing is known of what the server would lose.");
        }
        if (messages.unread() > 0) {
            notes.add(Figures.count(messages.unread(), "room") + " could not be read back to the end.");
        }
    }

    private static String found(long found) {
        return found == 0 ? "none is" : found == 1 ? "1 is" : Figures.number(found) + " are";
    }

    private static void late(List<String> notes, List<Round> rounds) {
        if (!Faults.reasons(rounds).isEmpty()) {
            notes.add("The generator was the bottleneck"
                    + (rounds.stream().allMatch(Validities::boundsHold)
                            ? ". Times count from when requests were due, so the server is no slower than shown."
                            : ": the times shown are not the server's."));
        }
    }

    private static void other(List<String> notes, Budget budget, Versus versus) {
        Faults.of(budget, versus.theirs())
                .forEach(fault -> notes.add(Verdicts.sentence("The other server, " + versus.other() + ": " + fault)));
    }
}
