package io.greenroom.drill.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.drill.lab.Evidence.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The evidence is enough to solve it, for every cause, and points to that cause alone. */
class EventPipelineTest {
    private static final Map<String, Verdict> SIGNS = Map.of(
            "large bodies", new Verdict("intake", "status 413"),
            "expired key", new Verdict("intake", "status 401"),
            "wrong field", new Verdict("transformation", "dropped series=test"),
            "unknown schema", new Verdict("transformation", "rejected"),
            "wrong clock", new Verdict("transformation", "other day"),
            "wide window", new Verdict("transformation", "duplicate"),
            "stopped reader", new Verdict("transformation", "not read"),
            "spent retries", new Verdict("delivery", "given up 429"),
            "silent drop", new Verdict("delivery", "delivered 200"));
    private static final long SIX_MB = 6_000_000;

    static Stream<Arguments> causesAndSeeds() {
        return causesAndSeeds(8);
    }

    static Stream<Arguments> causesAndTwoSeeds() {
        return causesAndSeeds(2);
    }

    private static Stream<Arguments> causesAndSeeds(int seeds) {
        return SIGNS.keySet().stream().sorted().flatMap(cause -> LongStream.range(0, seeds)
                .mapToObj(seed -> Arguments.of(cause, seed)));
    }

    private static Lab.Result run(String cause, long seed) {
        return Labs.of("event-pipeline").run(seed, Map.of("cause", cause));
    }

    @ParameterizedTest
    @MethodSource("causesAndSeeds")
    void aReaderOfTheFilesFindsIt(String cause, long seed) {
        var result = run(cause, seed);
        var evidence = new Evidence(result.files());
        var missing = evidence.missing();
        var verdicts = missing.stream().map(evidence::verdict).collect(Collectors.toSet());
        assertThat(verdicts).containsExactly(SIGNS.getOrDefault(cause, new Verdict("", "")));
        assertThat(result.found())
                .containsEntry("cause", cause)
                .containsEntry("stage", verdicts.iterator().next().stage())
                .containsEntry("lost", "" + missing.size())
                .containsEntry(
                        "firstMinute",
                        "" + missing.stream().mapToInt(evidence::minute).min().orElseThrow());
        assertThat(missing).hasSizeBetween(35, 700);
    }

    /** What the other causes leave behind is nowhere in the files, not even where it harms nobody. */
    @ParameterizedTest
    @MethodSource("causesAndSeeds")
    void noOtherCauseHasLeftATrace(String cause, long seed) {
        var evidence = new Evidence(run(cause, seed).files());
        Map<String, Boolean> traces = new HashMap<>();
        traces.put("large bodies", evidence.text("intake.log").contains("\"status\":413"));
        traces.put("expired key", evidence.text("intake.log").contains("\"status\":401"));
        traces.put("wrong field", evidence.text("transform.log").contains("series=test"));
        traces.put("unknown schema", evidence.text("intake.log").contains("\"schema\":4"));
        traces.put("wrong clock", evidence.text("transform.log").contains("\"day\":\"2026-03-13\""));
        traces.put("wide window", evidence.text("transform.log").matches("(?s).*\"apart_s\":\\d{3,}.*"));
        traces.put("stopped reader", unread(evidence));
        traces.put("spent retries", evidence.text("delivery.log").contains("given up"));
        traces.put("silent drop", unfiled(evidence));
        assertThat(traces).allSatisfy((name, there) -> assertThat(there).isEqualTo(name.equals(cause)));
    }

    private static boolean unread(Evidence evidence) {
        return evidence.requests.entrySet().stream()
                .filter(it -> it.getValue().stream()
                        .anyMatch(line -> line.path("status").asInt() == 202))
                .anyMatch(it -> !evidence.transformed.containsKey(it.getKey()));
    }

    private static boolean unfiled(Evidence evidence) {
        return evidence.calls.entrySet().stream()
                .flatMap(it -> it.getValue().stream())
                .filter(it -> it.path("outcome").asString().equals("delivered"))
                .anyMatch(it -> !evidence.days
                        .getOrDefault(it.path("event").asString(), Map.of())
                        .containsKey(it.path("destination").asString()));
    }

    /** Another destination refuses for a minute, test traffic is dropped, senders repeat, and old schemas are warned of. */
    @ParameterizedTest
    @MethodSource("causesAndTwoSeeds")
    void thereIsEnoughThatMisleads(String cause, long seed) {
        var evidence = new Evidence(run(cause, seed).files());
        assertThat(evidence.text("delivery.log")).contains("\"status\":503");
        assertThat(evidence.text("transform.log")).contains("env=test", "is deprecated", "\"result\":\"duplicate\"");
        assertThat(evidence.text("changes.md").lines().filter(it -> it.startsWith("| 2") || it.startsWith("| 1")))
                .hasSizeGreaterThanOrEqualTo(5);
        var bytes = evidence.files.values().stream()
                .mapToLong(it -> it.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        assertThat(bytes).isLessThan(SIX_MB);
        for (var log : List.of("intake.log", "transform.log", "delivery.log")) {
            assertThat(evidence.text(log).lines().count()).isBetween(1_000L, 10_000L);
        }
    }

    /** Minutes add up to what the logs say. */
    @ParameterizedTest
    @MethodSource("causesAndTwoSeeds")
    void theMetricsAgreeWithTheLogs(String cause, long seed) {
        var evidence = new Evidence(run(cause, seed).files());
        Map<String, Integer> in = new HashMap<>();
        evidence.text("metrics.csv")
                .lines()
                .skip(1)
                .map(it -> it.split(",", -1))
                .forEach(cells -> in.merge(cells[1], Integer.parseInt(cells[2]), Integer::sum));
        assertThat(in.get("intake"))
                .isEqualTo((int) evidence.text("intake.log").lines().count());
        assertThat(in.get("delivery-warehouse")).isEqualTo((int) evidence.text("transform.log")
                .lines()
                .filter(it -> it.contains("passed"))
                .count());
    }

    @Test
    void theSameSeedMakesTheSame() {
        assertThat(run("spent retries", 8)).isEqualTo(run("spent retries", 8));
        assertThat(Labs.of("event-pipeline").find(8, Map.of("cause", "spent retries")))
                .isEqualTo(run("spent retries", 8).found());
        assertThat(run("spent retries", 9)).isNotEqualTo(run("spent retries", 8));
    }

    @Test
    void whatThereIsNotIsRefused() {
        assertThatThrownBy(() -> Labs.of("kitchen")).hasMessageContaining("there are: event-pipeline, overloaded-chat");
        assertThatThrownBy(() -> run("gremlins", 1))
                .hasMessageContaining("no cause 'gremlins'; there are: large bodies");
    }
}
