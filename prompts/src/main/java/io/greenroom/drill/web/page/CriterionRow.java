package io.greenroom.drill.web.page;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.sitting.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A criterion of the rubric with its mark.
 *
 * @param state {@code passed} if it speaks for the candidate, {@code failed} if against, else {@code unknown}
 */
public record CriterionRow(
        String id,
        String title,
        boolean byHand,
        String aboutHtml,
        List<BandRow> bands,
        boolean unmarked,
        String band,
        String state,
        String evidence,
        String by) {

    /** A band of a criterion, and what one sees in it. */
    public record BandRow(String anchor, String id, String title, String html, boolean marked) {}

    /**
     * The rubric.
     *
     * @param about each, by its name
     */
    public static List<CriterionRow> of(
            List<Mark> marks, Map<String, String> about, Map<String, Map<Band, String>> behaviours) {
        return marks.stream()
                .map(mark -> row(
                        mark,
                        about.getOrDefault(mark.criterion().id(), ""),
                        behaviours.getOrDefault(mark.criterion().id(), Map.of())))
                .toList();
    }

    private static CriterionRow row(Mark mark, String about, Map<Band, String> behaviours) {
        var criterion = mark.criterion();
        return new CriterionRow(
                criterion.id(),
                criterion.title(),
                !criterion.measured(),
                Markdown.html(about),
                Arrays.stream(Band.values())
                        .map(band -> band(criterion.id(), band, behaviours.getOrDefault(band, ""), mark.band()))
                        .toList(),
                mark.band().isEmpty(),
                mark.band().map(Band::words).orElse(Band.NOT_OBSERVED),
                mark.band().map(band -> speaksFor(band) ? "passed" : "failed").orElse("unknown"),
                mark.evidence(),
                mark.by());
    }

    private static BandRow band(String criterion, Band band, String behaviour, Optional<Band> marked) {
        Predicate<Band> same = band::equals;
        return new BandRow(
                criterion + "-" + band.id(),
                band.id(),
                band.title(),
                Markdown.html(behaviour),
                marked.filter(same).isPresent());
    }

    private static boolean speaksFor(Band band) {
        return band.reaches(Band.LEANING_HIRE);
    }
}
