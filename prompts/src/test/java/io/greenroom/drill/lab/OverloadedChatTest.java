package io.greenroom.drill.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The measurements are enough to tell what a chat server suffers from. */
class OverloadedChatTest {
    /** What waits, and so many are more than chance makes. */
    private static final Map<String, String> QUEUES = Map.of(
            "hot room", "lobby_waiting",
            "reconnect storm", "connects_refused",
            "store lock", "store_waiting",
            "fan-out queue", "fanout_waiting",
            "disk writes", "disk_waiting");

    private static final int MANY = 60;

    static Stream<Arguments> causesAndSeeds() {
        return QUEUES.keySet().stream().sorted().flatMap(cause -> LongStream.range(0, 3)
                .mapToObj(seed -> Arguments.of(cause, seed)));
    }

    private static List<Map<String, String>> rows(String csv) {
        var lines = csv.lines().map(it -> Arrays.asList(it.split(",", -1))).toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (var line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (var i = 0; i < line.size(); i++) {
                row.put(lines.getFirst().get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.getOrDefault(column, ""));
    }

    @ParameterizedTest
    @MethodSource("causesAndSeeds")
    void oneQueueGrowsAndNoOther(String cause, long seed) {
        var result = Labs.of("overloaded-chat").run(seed, Map.of("cause", cause));
        var rows = rows(Optional.ofNullable(result.files().get("metrics.csv")).orElseThrow());
        QUEUES.forEach((other, column) -> {
            var most = rows.stream().mapToInt(it -> number(it, column)).max().orElseThrow();
            if (other.equals(cause)) {
                assertThat(most).as(column).isGreaterThan(5 * MANY);
            } else {
                assertThat(most).as(column).isLessThan(MANY);
            }
        });
        assertThat(result.found()).containsEntry("cause", cause);

        // and the minute in which it begins to
        var column = QUEUES.getOrDefault(cause, "");
        var first = rows.stream()
                .filter(it -> number(it, column) > MANY)
                .map(it -> it.getOrDefault("time", "").substring(3, 5))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
        assertThat(first - Integer.parseInt(result.found().getOrDefault("firstMinute", "")))
                .isBetween(0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hot room", "reconnect storm", "store lock", "fan-out queue", "disk writes"})
    void itIsSmallAndTheSameForTheSameSeed(String cause) {
        var result = Labs.of("overloaded-chat").run(7, Map.of("cause", cause));
        assertThat(Labs.of("overloaded-chat").run(7, Map.of("cause", cause))).isEqualTo(result);
        assertThat(result.files()).hasSize(5);
        assertThat(result.files().values().stream()
                        .mapToLong(it -> it.getBytes(StandardCharsets.UTF_8).length)
                        .sum())
                .isLessThan(1_000_000);
    }
}
