package io.greenroom.conformance.run;

import static java.util.stream.Collectors.toMap;

import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.run.CheckResult.Failure;
import io.greenroom.conformance.session.Session;
import io.greenroom.kit.http.NoAnswer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Turns what the platform tells of its tests into results of checks. */
final class Collector implements TestExecutionListener {
    private final Map<String, CheckMethod> checks;
    private final Session session;
    private final Consumer<CheckResult> ended;
    private final Map<String, Long> began = new ConcurrentHashMap<>();
    private final Map<CheckMethod, CheckResult> results = new ConcurrentHashMap<>();

    Collector(List<CheckMethod> checks, Session session, Consumer<CheckResult> ended) {
        this.checks = checks.stream().collect(toMap(CheckMethod::key, Function.identity()));
        this.session = session;
        this.ended = ended;
    }

    Map<CheckMethod, CheckResult> results() {
        return results;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        find(test).ifPresent(check -> began.put(check.key(), System.nanoTime()));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        find(test).ifPresent(check -> add(check, result.getThrowable()));
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        find(test).ifPresent(check -> add(check, Optional.of(new IllegalStateException("skipped: " + reason))));
    }

    /** A check that the platform never came to is an error of the kit, not a silence. */
    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        checks.values().stream()
                .filter(check -> !results.containsKey(check))
                .forEach(check -> add(check, Optional.of(new IllegalStateException("the check was not run"))));
    }

    private Optional<CheckMethod> find(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(source -> CheckMethod.key(source.getClassName(), source.getMethodName()))
                .map(checks::get);
    }

    private void add(CheckMethod check, Optional<Throwable> thrown) {
        var millis = (System.nanoTime() - began.getOrDefault(check.key(), System.nanoTime())) / 1_000_000;
        var result = thrown.map(error -> broken(check, millis, error))
                .orElseGet(() -> new CheckResult(
                        check.clause(), check.name(), Outcome.PASSED, millis, Optional.empty(), Optional.empty()));
        if (result.outcome() == Outcome.PASSED) {
            session.forget(check.key());
        }
        results.put(check, result);
        ended.accept(result);
    }

    private CheckResult broken(CheckMethod check, long millis, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClauseBroken broken) {
                return failed(check, millis, broken);
            }
            if (cause instanceof NoAnswer silence) {
                return failed(check, millis, ClauseBroken.by(silence, "an answer"));
            }
        }
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return new CheckResult(
                check.clause(), check.name(), Outcome.ERROR, millis, Optional.empty(), Optional.of(trace.toString()));
    }

    private CheckResult failed(CheckMethod check, long millis, ClauseBroken broken) {
        var attempt = session.last(check.key());
        var failure = new Failure(
                broken.finding(),
                attempt.map(it -> it.chat().circumstances()).orElse(""),
                broken.finding().hint().orElse(check.judges().hint()),
                attempt.map(it -> it.sample()).orElse(List.of()),
                attempt.map(it -> it.transcript().exchanges()).orElse(List.of()));
        return new CheckResult(
                check.clause(), check.name(), Outcome.FAILED, millis, Optional.of(failure), Optional.empty());
    }
}
