package io.greenroom.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.broken.honest.LevelOneServer;
import io.greenroom.conformance.broken.rude.RudeServers;
import io.greenroom.conformance.run.ClauseResult;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.Presence;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.cli.Server;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a run says of a server that was not there all the time. */
class TrustTest {
    private static final Presence REFUSED = new Presence(Optional.empty(), true);
    private static final Presence LOST = new Presence(Optional.of("request after request got no answer"), false);

    private final Trust trust = new Trust(Duration.ofSeconds(20));

    private static Server at(String url) {
        return new Server(url, url, Optional.empty(), Optional.empty());
    }

    private static RunResult run(Outcome outcome, Presence presence) {
        var clause = new ClauseResult(Clause.L2_01, outcome, List.of());
        var level = new LevelResult(Level.HISTORY_AND_HONEST_ERRORS, true, true, List.of(clause), false);
        return new RunResult("x", 1, Instant.EPOCH, Duration.ZERO, List.of(level), false, 1, List.of(), presence);
    }

    private Optional<String> doubt(Server server, Outcome outcome, Presence presence) {
        return trust.doubt(server, run(outcome, presence));
    }

    @Test
    void aServerThatWasThereThroughoutIsJudged() {
        try (var up = new LevelOneServer().open()) {
            assertThat(doubt(at(up.base()), Outcome.FAILED, Presence.THROUGHOUT))
                    .isEmpty();
            assertThat(doubt(at(up.base()), Outcome.ERROR, Presence.THROUGHOUT)).isEmpty();
        }
    }

    @Test
    void oneThatWasGivenUpIsNot() {
        try (var up = new LevelOneServer().open()) {
            assertThat(doubt(at(up.base()), Outcome.FAILED, LOST))
                    .contains("While level 2 was judged: request after request got no answer.");
        }
    }

    @Test
    void oneThatIsGoneAfterwardsIsNot() {
        assertThat(doubt(at("http://127.0.0.1:1"), Outcome.FAILED, Presence.THROUGHOUT))
                .get()
                .asString()
                .startsWith("While level 2 was judged: GET /health got connection refused");
        try (var asleep = RudeServers.silent()) {
            var hasty = new Trust(Duration.ofMillis(200));
            assertThat(hasty.doubt(at(asleep.base()), run(Outcome.FLAKY, Presence.THROUGHOUT)))
                    .isPresent();
        }
    }

    /** Health that is answered wrongly is a clause's business. */
    @Test
    void oneWhoseHealthIsBrokenIsJudged() {
        try (var cutting = RudeServers.cutting()) {
            assertThat(doubt(at(cutting.base()), Outcome.FAILED, Presence.THROUGHOUT))
                    .isEmpty();
        }
    }

    @Test
    void aMomentAwayIsForgottenOnceInARow() {
        try (var up = new LevelOneServer().open()) {
            var server = at(up.base());
            assertThat(doubt(server, Outcome.FAILED, REFUSED))
                    .contains("While level 2 was judged: for a moment nobody listened.");
            assertThat(doubt(server, Outcome.FAILED, REFUSED)).isEmpty();
            assertThat(doubt(server, Outcome.FAILED, REFUSED)).isEmpty();
            assertThat(doubt(server, Outcome.FAILED, Presence.THROUGHOUT)).isEmpty();
            assertThat(doubt(server, Outcome.FAILED, REFUSED)).isPresent();
        }
    }

    @Test
    void whatIsCompleteIsCompleteWhateverHappened() {
        assertThat(doubt(at("http://127.0.0.1:1"), Outcome.PASSED, LOST)).isEmpty();
    }
}
