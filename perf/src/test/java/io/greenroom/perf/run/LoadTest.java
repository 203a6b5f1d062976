package io.greenroom.perf.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.perf.Samples;
import io.greenroom.perf.TrivialChat;
import io.greenroom.perf.ledger.Ledger;
import io.greenroom.perf.ledger.Post;
import io.greenroom.perf.measure.Measured;
import io.greenroom.perf.profiles.Journey;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.profiles.Stage;
import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.ErrorCount;
import io.greenroom.perf.subject.Person;
import io.greenroom.perf.subject.Populating;
import io.greenroom.perf.subject.Population;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {
    private static final Map<Journey, Double> ALL =
            Map.of(Journey.CHAT, 1.0, Journey.SPEAK, 1.0, Journey.READ, 1.0, Journey.SCROLL, 1.0, Journey.ARRIVE, 1.0);

    @Test
    void whatTheServerAcknowledgedStandsInTheLedgerRunAfterRun() throws IOException {
        try (var server = new TrivialChat(3, n -> 201)) {
            for (var run : List.of("first", "second")) {
                var ledger = new Ledger(run);
                var told = new ArrayList<Integer>();
                var measured = load(server, Samples.profile(ALL, 20_000, new Stage(50, 50, 2)), ledger, told);
                assertThat(measured.errors()).isEmpty();
                assertThat(measured.byAction()).containsOnlyKeys(Action.values());
                assertThat(measured.requests()).isEqualTo(measured.good()).isBetween(40L, 140L);
                assertThat(told).containsExactly(0, 1);
                assertThat(texts(ledger, Post.Outcome.ACKNOWLEDGED))
                        .isNotEmpty()
                        .containsExactlyInAnyOrderElementsOf(server.acknowledged().stream()
                                .filter(ledger::owns)
                                .toList());
            }
        }
    }

    @Test
    void refusedAndUnansweredPostsStandThereToo() throws IOException {
        IntUnaryOperator fates =
                n -> n <= 12 ? 201 : n % 5 == 0 ? TrivialChat.NEVER : n % 5 == 1 ? 500 : n % 5 == 2 ? 422 : 201;
        try (var server = new TrivialChat(3, fates)) {
            var ledger = new Ledger("run");
            var profile = Samples.profile(Map.of(Journey.SPEAK, 1.0), 2000, new Stage(30, 30, 2));
            var measured = load(server, profile, ledger, new ArrayList<>());
            assertThat(ledger.posts()).hasSize(60);
            assertThat(ledger.posts().stream().map(Post::text))
                    .containsAll(server.received().stream().filter(ledger::owns).toList());
            assertThat(texts(ledger, Post.Outcome.REFUSED)).hasSize(12);
            assertThat(texts(ledger, Post.Outcome.INDEFINITE)).hasSize(24);
            assertThat(measured.errors())
                    .extracting(ErrorCount::kind)
                    .containsExactlyInAnyOrder("no answer within 2 s", "500", "422");
            assertThat(measured.latency().max()).isGreaterThanOrEqualTo(1990);
        }
    }

    @Test
    void nobodyThereIsAnErrorOfEachRequest() {
        var nobody = new Population("http://127.0.0.1:1", 1, List.of(new Person("u", "t")), List.of("r"));
        var profile = Samples.profile(Map.of(Journey.SPEAK, 1.0), 5000, new Stage(20, 20, 1));
        var ledger = new Ledger("run");
        var measured = Load.run(nobody, profile, ledger, Listener.NONE);
        assertThat(measured.errors()).singleElement().satisfies(error -> {
            assertThat(error.kind()).isEqualTo("connection refused");
            assertThat(error.count()).isEqualTo(measured.requests());
        });
        assertThat(texts(ledger, Post.Outcome.INDEFINITE)).hasSize(20);
    }

    @Test
    void gatlingMakesItsReportIfItIsAskedTo(@TempDir Path folder) throws IOException {
        try (var server = new TrivialChat(2, n -> 201)) {
            var profile = Samples.profile(Map.of(Journey.READ, 1.0), 5000, new Stage(20, 20, 1));
            var measured = Load.run(
                    Populating.of(server.base(), profile),
                    profile,
                    new Ledger("run"),
                    Listener.NONE,
                    Optional.of(folder));
            assertThat(measured.gatlingReport().orElseThrow()).isNotEmptyFile().startsWith(folder);
        }
    }

    @Test
    void aRateAtWhichNobodyComesIsRefused() {
        var profile = Samples.profile(Map.of(Journey.READ, 1.0), 5000, new Stage(0.1, 0.1, 1));
        var population = new Population("http://127.0.0.1:1", 1, List.of(new Person("u", "t")), List.of("r"));
        assertThatThrownBy(() -> Load.run(population, profile, new Ledger("run"), Listener.NONE))
                .hasMessageContaining("nobody comes");
    }

    private static Measured load(TrivialChat server, Profile profile, Ledger ledger, List<Integer> told) {
        return Load.run(
                Populating.of(server.base(), profile), profile, ledger, (second, left) -> told.add(second.at()));
    }

    private static List<String> texts(Ledger ledger, Post.Outcome outcome) {
        return ledger.posts().stream()
                .filter(post -> post.outcome() == outcome)
                .map(Post::text)
                .toList();
    }
}
