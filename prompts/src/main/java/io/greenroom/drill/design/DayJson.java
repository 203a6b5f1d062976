package io.greenroom.drill.design;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A played day, for programs. Times are seconds from midnight, shares 0 to 1. */
final class DayJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private DayJson() {}

    static String of(PlayedDay played) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("sheet", played.design().file().toString());
        all.put("seed", played.seed());
        all.put("outage", played.day().outage());
        all.put("throttle", played.day().throttle());
        all.put("promises", played.verdicts().stream().map(DayJson::promise).toList());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    private static Map<String, Object> promise(Verdict verdict) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("what", verdict.promise().what());
        fields.put("kept", verdict.kept());
        verdict.within().ifPresent(it -> fields.put("inTime", it));
        fields.put("lost", verdict.lost());
        fields.put("breaks", verdict.breaks());
        return fields;
    }
}
