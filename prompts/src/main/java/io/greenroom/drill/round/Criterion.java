package io.greenroom.drill.round;

import java.util.List;
import java.util.Map;

/**
 * What is judged.
 *
 * @param measures the first that holds gives the band; none if a person marks it
 * @param about Markdown
 * @param behaviours what each band looks like, Markdown
 */
public record Criterion(String id, String title, List<Measure> measures, String about, Map<Band, String> behaviours) {
    /** Whether a machine gives the mark. */
    public boolean measured() {
        return !measures.isEmpty();
    }
}
