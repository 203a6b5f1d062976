package io.greenroom.conformance.report;

import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.terminal.Figures;
import io.greenroom.spec.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the candidate does next: the commonest fault of the lowest level that is not complete, or the next level. */
final class NextStep {
    private NextStep() {}

    static String of(RunResult run, Findings findings) {
        var open = Verdict.open(run);
        return open.flatMap(level -> mend(level, findings))
                .or(() -> open.filter(level -> !level.attempted())
                        .filter(level -> run.whole())
                        .map(level -> begin(level.level())))
                .or(() -> error(findings))
                .or(() -> run.whole() ? beyond(run) : Optional.of("the whole suite, without --clause."))
                .orElseGet(() -> advice(findings));
    }

    private static Optional<String> mend(LevelResult level, Findings findings) {
        var failures = findings.counted().stream()
                .filter(check -> check.clause().level() == level.level())
                .toList();
        var symptoms = Symptom.of(failures);
        return symptoms.stream()
                .filter(symptom -> !symptom.words().equals(ClauseBroken.GIVEN_UP))
                .findFirst()
                .or(() -> symptoms.stream().findFirst())
                .map(NextStep::mend);
    }

    private static String mend(Symptom symptom) {
        var others = symptom.checks().size() - 1;
        var more = others == 0 ? "" : " %s more for the same reason.".formatted(Figures.count(others, "check"));
        return "mend %s: %s.%s".formatted(symptom.first().id(), symptom.words(), more);
    }

    private static String begin(Level level) {
        return "level %d, %s: %d clauses, about %d minutes."
                .formatted(level.number(), level.title(), level.clauses().size(), level.minutes());
    }

    private static Optional<String> error(Findings findings) {
        return findings.errors().stream()
                .findFirst()
                .map(error -> "tell us how the kit failed at %s, with the trace; the server may be right."
                        .formatted(error.clause().id()));
    }

    private static Optional<String> beyond(RunResult run) {
        var highest =
                run.levels().stream().mapToInt(l -> l.level().number()).max().orElse(0);
        return Arrays.stream(Level.values())
                .filter(level -> level.number() == highest + 1)
                .findFirst()
                .map(NextStep::begin);
    }

    private static String advice(Findings findings) {
        List<String> ids =
                findings.advised().stream().map(c -> c.clause().id()).distinct().toList();
        return ids.isEmpty() ? "nothing is left to mend." : "what is advised: " + Figures.some(ids, 4) + ".";
    }
}
