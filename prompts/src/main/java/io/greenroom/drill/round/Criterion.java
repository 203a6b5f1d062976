package io.greenroom.drill.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is judged.
 *
 * @param signal what it tells about a person, under a name that rounds share; see docs/committee.md
 * @param measures the first that holds gives the band; none if a person marks it
 * @param about Markdown
 * @param behaviours what each band looks like, Markdown
 */
public record Criterion(
        String id,
        String title,
        Optional<String> signal,
        List<Measure> measures,
        String about,
        Map<Band, String> behaviours) {
    /** Whether a machine gives the mark. */
    public boolean measured() {
        return !measures.isEmpty();
    }
}
