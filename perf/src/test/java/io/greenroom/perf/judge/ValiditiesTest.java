package io.greenroom.perf.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.perf.result.GeneratorLoad;
import io.greenroom.perf.result.MadeUpRounds;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValiditiesTest {
    @Test
    void aGeneratorThatKeepsUpIsValid() {
        assertThat(reasons(MadeUpRounds.IDLE, 6000)).isEmpty();
    }

    @Test
    void aFullMachineIsNoReasonInItself() {
        assertThat(reasons(MadeUpRounds.load(0.9, 2, 20), 6000)).isEmpty();
    }

    @Test
    void lateBecauseTheBenchUsedTheProcessor() {
        assertThat(reasons(MadeUpRounds.load(1.8, 1.9, 80), 6000))
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo("2.0 % of the requests were sent more than 50 ms late, at most 1.0 % may be:"
                        + " the bench itself used 1.8 of 2 cores; against a server that does nothing it reached 3,400"
                        + " requests a second. Lower --rate, or run the bench on another machine.");
    }

    @Test
    void lateBecauseSomethingElseUsedTheProcessor() {
        assertThat(reasons(MadeUpRounds.load(0.4, 1.9, 30), 6000))
                .containsExactly(
                        "The latest hundredth of the requests was sent 30 ms late or more, a quarter of the p99"
                                + " budget is 25 ms: all of 2 cores were busy, and the bench used only 0.4 cores of them;"
                                + " something else used the rest, perhaps the server on this machine."
                                + " Lower --rate, or run the bench on another machine than the server.");
    }

    @Test
    void lateThoughNobodyUsedTheProcessor() {
        assertThat(reasons(MadeUpRounds.load(0.2, 0.5, 30), 6000))
                .singleElement()
                .asString()
                .contains("the processor was not the reason (0.5 of 2 cores were busy)");
    }

    @Test
    void notSent() {
        assertThat(reasons(MadeUpRounds.IDLE, 5819))
                .singleElement()
                .asString()
                .startsWith("Only 5,819 of 6,000 requests that were due were sent (97 a second): ");
        assertThat(reasons(MadeUpRounds.IDLE, 5820)).isEmpty();
    }

    @Test
    void pausedByItsCollector() {
        var idle = MadeUpRounds.IDLE;
        var paused = new GeneratorLoad(0.3, 0.8, 2, idle.late(), 0, 3001, 0);
        assertThat(reasons(paused, 6000))
                .singleElement()
                .asString()
                .startsWith("The bench's own garbage collector paused it for 3,001 ms of 60 s");
    }

    private static List<String> reasons(GeneratorLoad load, long sent) {
        return Validities.of(load, MadeUpRounds.BUDGET, 6000, sent, 60).reasons();
    }
}
