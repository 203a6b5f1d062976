package io.greenroom.conformance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.broken.honest.HonestServer;
import io.greenroom.conformance.broken.honest.HonestServers;
import io.greenroom.conformance.run.ClauseResult;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No server fails because it differs where the specification is free. */
class HonestVerdictTest {
    @TestFactory
    Stream<DynamicTest> everyHonestServerPassesWhatItAttempts() {
        return HonestServers.all().stream().map(honest -> DynamicTest.dynamicTest(honest.name(), () -> judge(honest)));
    }

    private static void judge(HonestServer honest) throws Exception {
        try (var server = honest.start().get()) {
            var run = Runs.against(server.base());
            for (var level : run.levels()) {
                assertThat(level.attempted())
                        .as("attempts " + level.level())
                        .isEqualTo(level.level().number() <= honest.level());
                assertThat(level.clauses()).as(Runs.words(run)).allSatisfy(result -> expect(level, result));
            }
            assertThat(run.exitCode()).isZero();
            assertThat(run.notes()).isEmpty();
        }
    }

    private static void expect(LevelResult level, ClauseResult result) {
        assertThat(result.outcome())
                .as(result.clause().id())
                .isEqualTo(level.attempted() ? Outcome.PASSED : Outcome.NOT_ATTEMPTED);
    }
}
