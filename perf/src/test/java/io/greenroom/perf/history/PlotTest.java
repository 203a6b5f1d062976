package io.greenroom.perf.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.terminal.Terminal;
import io.greenroom.perf.result.MadeUpRounds;
import io.greenroom.perf.result.Verdict;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlotTest {
    private static final List<Attempt> THREE = List.of(
            attempt(0, 400, 140, Verdict.Kind.FAILED),
            attempt(1, 500, 70, Verdict.Kind.NOT_VALID),
            attempt(2, 600, 35.2, Verdict.Kind.PASSED));

    @Test
    void aLineARun() {
        assertThat(plot(THREE, new Terminal(false, 80, false, true)).lines())
                .containsExactly(
                        "",
                        "http://localhost:3000, steady (3 runs, score 400 to 600)",
                        "✗ 2026-11-21 18:04 ●··································· 400 p99 140 ms",
                        "? 2026-11-21 19:04 ··················●················· 500 p99 70 ms",
                        "✓ 2026-11-21 20:04 ···································● 600 p99 35.2 ms");
    }

    @Test
    void narrowAndInAscii() {
        assertThat(plot(THREE, new Terminal(false, 40, false, false)).lines())
                .contains("x 11-21 18:04 o------------------ 400")
                .allMatch(line -> line.length() <= 40);
    }

    @Test
    void serversAndProfilesStandApart() {
        var other = new Attempt(
                MadeUpRounds.BEGAN,
                "reference",
                "capacity",
                800,
                1,
                50,
                0,
                Optional.of(812.0),
                966,
                Verdict.Kind.PASSED);
        assertThat(plot(List.of(THREE.getFirst(), other, THREE.getLast()), new Terminal(false, 80, false, true)))
                .contains("steady (2 runs, ")
                .contains("reference, capacity (1 run, score 966 to 966)")
                .contains(" 966 812 a second");
    }

    @Test
    void nothingYet() {
        assertThat(plot(List.of(), Terminal.plain())).contains("greenroom bench URL makes the first");
    }

    private static String plot(List<Attempt> attempts, Terminal terminal) {
        return Plot.of(attempts, terminal, ZoneOffset.UTC);
    }

    private static Attempt attempt(int hours, double score, double p99, Verdict.Kind verdict) {
        return new Attempt(
                MadeUpRounds.BEGAN.plus(Duration.ofHours(hours)),
                "http://localhost:3000",
                "steady",
                100,
                5,
                p99,
                0,
                Optional.empty(),
                score,
                verdict);
    }
}
