package io.greenroom.drill.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the stages of a pipeline count, by minute. */
final class Metrics {
    private final List<String> stages;
    private final Map<String, Map<Integer, Cell>> cells = new HashMap<>();

    /** What is counted. */
    enum Count {
        IN,
        OUT,
        LEFT_OUT,
        FAILED_ATTEMPTS
    }

    private static final class Cell {
        final Map<Count, Integer> counts = new EnumMap<>(Count.class);
        final List<Double> times = new ArrayList<>();

        int of(Count what) {
            return counts.getOrDefault(what, 0);
        }
    }

    Metrics(List<String> stages) {
        this.stages = stages;
        stages.forEach(it -> cells.put(it, new HashMap<>()));
    }

    private Cell cell(String stage, int minute) {
        return cells.computeIfAbsent(stage, _ -> new HashMap<>()).computeIfAbsent(minute, _ -> new Cell());
    }

    void count(String stage, double seconds, Count what) {
        cell(stage, (int) (seconds / 60)).counts.merge(what, 1, Integer::sum);
    }

    void took(String stage, double seconds, double millis) {
        cell(stage, (int) (seconds / 60)).times.add(millis);
    }

    /** As CSV, up to the last minute in which anything happened. */
    String text() {
        var last = cells.values().stream()
                .flatMap(it -> it.keySet().stream())
                .mapToInt(it -> it)
                .max()
                .orElse(0);
        var text = new StringBuilder("minute,stage,in,out,left_out,failed_attempts,waiting,p95_ms\n");
        Map<String, Integer> waiting = new HashMap<>();
        for (var minute = 0; minute <= last; minute++) {
            for (var stage : stages) {
                var cell = cell(stage, minute);
                var left = cell.of(Count.IN) - cell.of(Count.OUT) - cell.of(Count.LEFT_OUT);
                text.append("%s,%s,%d,%d,%d,%d,%d,%d\n"
                        .formatted(
                                Evening.minute(60.0 * minute),
                                stage,
                                cell.of(Count.IN),
                                cell.of(Count.OUT),
                                cell.of(Count.LEFT_OUT),
                                cell.of(Count.FAILED_ATTEMPTS),
                                waiting.merge(stage, left, Integer::sum),
                                p95(cell.times)));
            }
        }
        return text.toString();
    }

    private static long p95(List<Double> times) {
        if (times.isEmpty()) {
            return 0;
        }
        Collections.sort(times);
        return Math.round(times.get((int) Math.ceil(times.size() * 0.95) - 1));
    }
}
