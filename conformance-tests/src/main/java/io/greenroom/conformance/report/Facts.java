package io.greenroom.conformance.report;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.spec.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of a failure, in the order in which every report shows them. */
final class Facts {
    private Facts() {}

    /**
     * One fact.
     *
     * @param label such as {@code sent}
     * @param text of the server or of the kit, not yet made safe
     */
    record Fact(String label, String text) {}

    static List<Fact> of(CheckResult check) {
        List<Fact> facts = new ArrayList<>();
        if (check.outcome() == Outcome.FLAKY) {
            facts.add(new Fact("flaky", "two identical attempts came out differently: it passed once and failed once"));
        }
        check.failure().ifPresent(failure -> {
            facts.add(new Fact("sent", sent(failure)));
            failure.sample().forEach(line -> facts.add(new Fact("sample", line)));
            facts.add(new Fact("expected", failure.finding().expected()));
            facts.add(new Fact("got", failure.finding().got()));
            hint(failure).ifPresent(hint -> facts.add(new Fact("hint", hint)));
        });
        return facts;
    }

    private static String sent(CheckResult.Failure failure) {
        var line = failure.finding().sent();
        return failure.circumstances().isBlank() ? line : line + " (" + failure.circumstances() + ")";
    }

    static Optional<String> hint(CheckResult.Failure failure) {
        return Optional.of(failure.hint()).filter(hint -> !hint.isBlank()).or(() -> failure.finding()
                .hint());
    }

    /** The command that judges this clause again with the same input. */
    static String replay(String command, Clause clause, long seed) {
        return "%s --clause %s --seed %d".formatted(command, clause.id(), seed);
    }
}
