package io.greenroom.conformance.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.spec.Clause;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BrokenServersTest {
    private static final List<BrokenServer> ALL = BrokenServers.all();

    @Test
    void everyClauseHasABrokenServer() {
        var broken = ALL.stream().map(BrokenServer::clause).collect(Collectors.toSet());
        assertThat(broken).containsExactlyInAnyOrder(Clause.values());
    }

    @Test
    void aBrokenServerIsNamedForItsClauseAndFault() {
        assertThat(ALL).extracting(BrokenServer::name).doesNotHaveDuplicates();
        for (var server : ALL) {
            assertThat(server.name()).startsWith(server.clause().name() + "_").matches("L\\d_\\d\\d_[A-Z]\\w+");
            assertThat(server.breaks()).contains(server.clause());
            assertThat(Collections.disjoint(server.breaks(), server.mayBreak()))
                    .as(server.name())
                    .isTrue();
            assertThat(server.atMost()).containsAll(server.breaks());
            assertThat(server.atMost().containsAll(server.mayBreak()))
                    .as(server.name())
                    .isTrue();
            assertThat(server.toJudge())
                    .contains(server.clause())
                    .hasSize(server.spreads() ? 1 : Clause.values().length);
        }
    }

    @Test
    void aFaultIsOneSentenceOfItsOwn() {
        for (var server : ALL) {
            assertThat(server.fault())
                    .as(server.name())
                    .matches("[A-Z][^.]+\\.")
                    .hasSizeBetween(20, 130);
        }
    }

    /** A class in a group that is no broken server would be left out without a word. */
    @Test
    void everyNestedClassOfAGroupIsABrokenServer() {
        var nested = BrokenServers.groups().stream()
                .flatMap(group -> Arrays.stream(group.getDeclaredClasses()))
                .map(Class::getSimpleName);
        assertThat(nested)
                .containsExactlyInAnyOrderElementsOf(
                        ALL.stream().map(BrokenServer::name).toList());
    }

    @Test
    void aBrokenServerListensAndMostlyWorks() {
        for (var broken : ALL) {
            try (var server = broken.server().get()) {
                var answer = Caller.stranger(server.base()).post("/users", "{\"name\":\"Ada\"}");
                assertThat(answer.statusCode()).as(broken.name()).isBetween(200, 201);
            }
        }
    }
}
