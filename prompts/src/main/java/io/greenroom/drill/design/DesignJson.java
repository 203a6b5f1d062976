package io.greenroom.drill.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.json.JsonMapper;

/** What was found on a sheet, for programs. Amounts are in things, bytes and seconds. */
final class DesignJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private DesignJson() {}

    static String of(Design design, Findings findings, Computed computed) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("sheet", design.file().toString());
        all.put("title", design.title());
        all.put("contradictions", findings.contradictions());
        all.put("missing", findings.missing());
        all.put("components", computed.rows().stream().map(DesignJson::row).toList());
        all.put("figures", computed.figures());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private static Map<String, Object> row(Computed.Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", row.name());
        fields.put("kind", row.kind().word());
        fields.put("load", row.load());
        fields.put("bandwidth", row.bandwidth());
        for (var field : List.of(
                Map.entry("capacity", row.capacity()),
                Map.entry("use", row.use()),
                Map.entry("useWithoutOne", row.withoutOne()),
                Map.entry("fullInSeconds", row.roomSeconds()))) {
            finite(field.getValue()).ifPresent(it -> fields.put(field.getKey(), it));
        }
        fields.put("underWay", row.underWay());
        return fields;
    }

    /** JSON has no word for infinity: what is without end is left out. */
    private static OptionalDouble finite(OptionalDouble value) {
        return value.isPresent() && Double.isFinite(value.getAsDouble()) ? value : OptionalDouble.empty();
    }
}
