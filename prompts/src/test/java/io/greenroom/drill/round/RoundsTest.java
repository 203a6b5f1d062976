package io.greenroom.drill.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundsTest {
    static final Rounds ALL = new Rounds(Path.of("rounds"));

    static Stream<String> names() {
        return ALL.names().stream();
    }

    @Test
    void theFirstThreeAreThere() {
        assertThat(ALL.names()).contains("chat-server", "chat-sprint", "engineering-architecture");
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsWrittenAsItShouldBe(String name) {
        var round = ALL.find(name).orElseThrow();
        assertThat(round.followUps()).hasSizeGreaterThan(5);
        assertThat(round.hints()).hasSizeGreaterThan(5);
        assertThat(round.questions()).hasSizeGreaterThan(9);
        assertThat(round.parameters()).hasSizeGreaterThan(3);
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
}
