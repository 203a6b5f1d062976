package io.greenroom.conformance.proof;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.broken.BrokenServer;
import io.greenroom.conformance.broken.BrokenServers;
import io.greenroom.conformance.run.Catalogue;
import io.greenroom.conformance.run.CheckMethod;
import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Level;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each broken server fails just the clauses that it breaks, with the words on record. What came out is compared with
 * {@code docs/matrix.md} and the golden texts; {@code -Dupdate} writes them anew.
 */
class BrokenVerdictTest {
    private static final Map<String, RunResult> RUNS = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> everyBrokenServerFailsWhatItBreaksAndNothingElse() {
        return BrokenServers.all().stream().map(broken -> DynamicTest.dynamicTest(broken.name(), () -> judge(broken)));
    }

    private static void judge(BrokenServer broken) throws Exception {
        try (var server = broken.server().get()) {
            var run = Runs.against(server.base(), broken.toJudge());
            RUNS.put(broken.name(), run);
            var failed = Runs.clauses(run, Outcome.FAILED);
            var broke = EnumSet.copyOf(failed);
            broke.addAll(Runs.clauses(run, Outcome.FLAKY));
            assertThat(failed).as(Runs.words(run)).containsAll(broken.breaks());
            assertThat(broken.atMost()).as(Runs.words(run)).containsAll(broke);
            assertThat(Runs.clauses(run, Outcome.ERROR)).as(Runs.words(run)).isEmpty();
        }
    }

    @AfterAll
    static void whatCameOutIsOnRecord() throws IOException {
        var all = BrokenServers.all();
        if (RUNS.size() < all.size()) {
            throw new AssertionError("only %d of %d broken servers were judged".formatted(RUNS.size(), all.size()));
        }
        assertThat(seenToFail())
                .as("checks that a broken server was seen to fail")
                .containsAll(names());
        Recorded.expect(Recorded.DOCS.resolve("matrix.md"), Matrix.of(all));
        for (var level : Level.values()) {
            Recorded.expect(
                    Recorded.GOLDEN.resolve("failures-level-%d.txt".formatted(level.number())),
                    FailureTexts.of(level, all, RUNS));
        }
    }

    private static Set<String> seenToFail() {
        return RUNS.values().stream()
                .flatMap(run -> run.clauses().stream())
                .flatMap(clause -> clause.checks().stream())
                .filter(check -> check.failure().isPresent())
                .map(CheckResult::check)
                .collect(toSet());
    }

    private static Set<String> names() {
        return Catalogue.all().stream().map(CheckMethod::name).collect(toSet());
    }
}
