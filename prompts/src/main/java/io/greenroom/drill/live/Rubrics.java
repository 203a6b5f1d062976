package io.greenroom.drill.live;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.sitting.Sitting;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rubric of a sitting, filled in; by the criterion's name. */
final class Rubrics {
    private Rubrics() {}

    static Map<String, Map<Band, String>> behaviours(Sitting sitting) {
        Map<String, Map<Band, String>> all = new LinkedHashMap<>();
        for (var criterion : sitting.round().criteria()) {
            Map<Band, String> bands = new EnumMap<>(Band.class);
            criterion.behaviours().forEach((band, text) -> bands.put(band, sitting.text(text)));
            all.put(criterion.id(), bands);
        }
        return all;
    }

    static Map<String, String> about(Sitting sitting) {
        Map<String, String> all = new LinkedHashMap<>();
        sitting.round().criteria().forEach(it -> all.put(it.id(), sitting.text(it.about())));
        return all;
    }
}
