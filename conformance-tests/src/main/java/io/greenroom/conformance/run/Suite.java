package io.greenroom.conformance.run;

import static java.util.stream.Collectors.groupingBy;

import io.greenroom.conformance.session.Session;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The conformance suite: judges one server once. */
public final class Suite {
    private final Order order;
    private final RunListener listener;

    /** A suite that is about to judge what the order says. */
    public Suite(Order order, RunListener listener) {
        this.order = order;
        this.listener = listener;
    }

    /** Knocks at the doors, runs the checks, tries failed ones again, and says what it comes to. */
    public RunResult run() {
        var startedAt = Instant.now();
        try (var session = new Session(order.base(), order.timeout(), order.seed())) {
            var open = new Doors(session.attempt().chat().fast()).open();
            var checks = Catalogue.judging(order.clauses()).stream()
                    .filter(check -> open.contains(check.clause().level()))
                    .toList();
            listener.began(checks.stream().map(CheckMethod::clause).toList());
            var results = new Launch(session, result -> ended(session, result)).run(checks);
            tryAgain(session, results);
            var inOrder =
                    checks.stream().map(results::get).filter(Objects::nonNull).toList();
            return result(startedAt, session, open, inOrder);
        }
    }

    private void ended(Session session, CheckResult result) {
        if (Presence.in(session).away()) {
            listener.away();
        }
        listener.ended(result);
    }

    /** Failed checks are run once more with the same seed: what passes then is flaky, and is said to be. */
    private void tryAgain(Session session, Map<CheckMethod, CheckResult> results) {
        var failed = results.entrySet().stream()
                .filter(entry -> entry.getValue().outcome() == Outcome.FAILED)
                .map(Map.Entry::getKey)
                .toList();
        if (failed.isEmpty() || session.lostBecause().isPresent()) {
            return;
        }
        listener.tryingAgain(failed.size());
        var second = new Launch(session, result -> {}).run(failed);
        second.forEach((check, again) -> {
            if (again.outcome() == Outcome.PASSED) {
                results.computeIfPresent(check, (same, first) -> flaky(first));
            }
        });
    }

    private static CheckResult flaky(CheckResult first) {
        return new CheckResult(
                first.clause(), first.check(), Outcome.FLAKY, first.millis(), first.failure(), first.error());
    }

    private RunResult result(Instant startedAt, Session session, Set<Level> open, List<CheckResult> results) {
        var byClause = results.stream().collect(groupingBy(CheckResult::clause));
        var levels = Arrays.stream(Level.values())
                .filter(level -> order.clauses().stream().anyMatch(clause -> clause.level() == level))
                .map(level -> level(level, open.contains(level), byClause))
                .toList();
        return new RunResult(
                order.url(),
                order.seed(),
                startedAt,
                Duration.between(startedAt, Instant.now()),
                levels,
                levels.stream()
                        .allMatch(level -> level.clauses().size()
                                == level.level().clauses().size()),
                session.requests(),
                notes(session, results),
                Presence.in(session));
    }

    private LevelResult level(Level level, boolean attempted, Map<Clause, List<CheckResult>> results) {
        var clauses = level.clauses().stream()
                .filter(order.clauses()::contains)
                .map(clause -> attempted
                        ? ClauseResult.of(clause, results.getOrDefault(clause, List.of()))
                        : new ClauseResult(clause, Outcome.NOT_ATTEMPTED, List.of()))
                .toList();
        return new LevelResult(level, attempted, order.levelsAsked().contains(level), clauses, order.strict());
    }

    private static List<String> notes(Session session, List<CheckResult> results) {
        List<String> notes = new ArrayList<>();
        var passed = results.stream()
                .filter(result -> result.outcome() == Outcome.PASSED)
                .count();
        session.lostBecause()
                .ifPresent(why -> notes.add("The server was given up: " + why + ". What is left was not sent."));
        session.statuses()
                .monotony()
                .filter(only -> passed * 10 <= results.size())
                .ifPresent(only -> notes.add("Nearly every answer was " + only
                        + ": this run tested nothing but that. Is this the chat server, and the right base URL?"));
        return notes;
    }
}
