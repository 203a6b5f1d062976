package io.greenroom.drill.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A log as it is collected: an object of JSON a line, in the order in which things happened. */
final class Log {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Line> lines = new ArrayList<>();

    private record Line(double seconds, double clock, Object[] namesAndValues) {
        String text() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("at", Evening.at(clock));
            for (var i = 0; i < namesAndValues.length; i += 2) {
                if (!namesAndValues[i + 1].equals("")) {
                    values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
                }
            }
            return JSON.writeValueAsString(values);
        }
    }

    /** Adds a line; a value of nothing, an empty text, is left out. */
    void add(double seconds, Object... namesAndValues) {
        addBy(seconds, seconds, namesAndValues);
    }

    /** The same, by a clock that may be wrong. */
    void addBy(double clock, double seconds, Object... namesAndValues) {
        lines.add(new Line(seconds, clock, namesAndValues));
    }

    String text() {
        return lines.stream()
                .sorted(Comparator.comparingDouble(Line::seconds))
                .map(Line::text)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
