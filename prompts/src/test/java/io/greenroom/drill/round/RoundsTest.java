package io.greenroom.drill.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundsTest {
    private static final int DRAWS = 15;
    static final Rounds ALL = new Rounds(Path.of("rounds"));

    static Stream<String> withBanks() {
        return names().filter(name -> !ALL.find(name).orElseThrow().banks().isEmpty());
    }

    static Stream<String> names() {
        return ALL.names().stream();
    }

    /** Every row of the catalogue, with the minutes that it has there. */
    @ParameterizedTest
    @CsvSource({
        "chat-server, 120",
        "chat-sprint, 30",
        "live-coding, 60",
        "repair, 20",
        "capacity-arithmetic, 10",
        "engineering-architecture, 60",
        "recruiter-screen, 20",
        "take-home, 2880",
        "engineering-depth, 45",
        "project-presentation, 30",
        "scale-your-chat-server, 30",
        "where-did-the-event-go, 20",
        "hiring-manager, 50",
        "values, 45",
        "culture, 30",
        "role-play, 20",
        "after-action, 10",
        "resume-self-check, 15",
        "technical-screen, 45",
        "case, 30",
        "product-sense, 45",
        "execution, 45",
        "leadership, 45",
        "behavioural, 45",
        "bad-to-good, 15",
        "product-system-design, 45"
    })
    void theCatalogueIsThere(String name, int minutes) {
        assertThat(ALL.find(name).orElseThrow().minutes()).isEqualTo(minutes);
    }

    @Test
    void everyRoundIsInALoopAndEveryLoopHasItsRounds() {
        var named = ALL.loops().stream().flatMap(loop -> loop.rounds().stream()).toList();
        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ALL.names());
    }

    @ParameterizedTest
    @CsvSource({"live-coding, 10", "case, 10", "product-sense, 10", "role-play, 10", "behavioural, 10", "values, 10"})
    void banksLast(String name, int sittings) {
        assertThat(ALL.find(name).orElseThrow().sittings()).isEqualTo(sittings);
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsWrittenAsItShouldBe(String name) {
        var round = ALL.find(name).orElseThrow();
        var small = round.minutes() <= 20;
        assertThat(round.followUps()).hasSizeGreaterThan(5);
        assertThat(round.hints()).hasSizeGreaterThanOrEqualTo(small ? 3 : 5);
        assertThat(round.questions()).hasSizeGreaterThanOrEqualTo(small ? 4 : 6);
        assertThat(round.criteria())
                .allSatisfy(it -> assertThat(it.signal()).as(it.id()).isPresent());
    }

    /** What a sitting asks that the clock brings, and no state of a server. */
    private static Set<String> asked(Round round, Draw draw) {
        return round.followUps().stream()
                .filter(it ->
                        it.pool().map(_ -> draw.pooled().contains(it.id())).orElse(true))
                .map(FollowUp::id)
                .collect(Collectors.toSet());
    }

    /** As long as the bank lasts, two sittings share less than a third of what they ask. */
    @ParameterizedTest
    @MethodSource("withBanks")
    void sittingsDiffer(String name) {
        var round = ALL.find(name).orElseThrow();
        List<Draw> draws = new ArrayList<>();
        for (var sitting = 0; sitting < round.sittings(); sitting++) {
            draws.add(Draw.of(round, 31L * sitting, draws));
        }
        for (var a = 0; a < draws.size(); a++) {
            for (var b = a + 1; b < draws.size(); b++) {
                var first = asked(round, draws.get(a));
                var shared = new HashSet<>(first);
                shared.retainAll(asked(round, draws.get(b)));
                assertThat(shared.size() * 3).as("%s of %s", shared, first).isLessThan(first.size());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void twoSeedsDrawTwoSittings(String name) {
        var round = ALL.find(name).orElseThrow();
        var first = Draw.of(round, 1, List.of());
        var second = Draw.of(round, 1, List.of(first));
        assertThat(second.parameters()).isNotEqualTo(first.parameters());
        assertThat(Draw.of(round, 1, List.of())).isEqualTo(first);
    }

    /** Parameters are drawn one by one: what holds when all have their first choice may not hold in between. */
    @ParameterizedTest
    @MethodSource("names")
    void whateverIsDrawnTogetherTasksAndTextsHold(String name) {
        var round = ALL.find(name).orElseThrow();
        var checks = new TextChecks(
                round, Source.withHeader(ALL.folder().resolve(name).resolve("round.md"), "round"));
        for (var seed = 0; seed < DRAWS; seed++) {
            checks.check(Draw.of(round, seed, List.of()));
        }
    }
}
