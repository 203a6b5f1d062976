package io.greenroom.conformance.report;

import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.terminal.Figures;

/**
 * The verdict as a small picture for a README: {@code greenroom | level 2 · 55 pts}. A run that does not tell of a level
 * says how many clauses passed: {@code greenroom | 3 of 4 clauses}.
 */
public final class BadgeReport {
    private static final String REACHED = "#116329";
    private static final String BEGUN = "#7a4d00";
    private static final String NOTHING = "#545d69";
    private static final int PADDING = 6;

    private BadgeReport() {}

    /** The picture as SVG. */
    public static String text(RunResult run) {
        var words = words(run);
        var name = length("greenroom");
        var length = length(words);
        var left = name + 2 * PADDING;
        var right = length + 2 * PADDING;
        var badge = new BadgeModel(words, colour(run), left + right, left, right, name, left + PADDING, length);
        return BadgeModelRenderer.of().execute(badge);
    }

    private static String words(RunResult run) {
        if (!run.ranks()) {
            return "%d of %s".formatted(passed(run), Figures.count(run.clauses().size(), "clause"));
        }
        var points = (int) Math.floor(run.points() + 1e-6) + " pts";
        return run.standing().map(level -> "level " + level.number()).orElse("no level") + " · " + points;
    }

    private static String colour(RunResult run) {
        if (run.standing().isPresent()) {
            return REACHED;
        }
        return run.points() > 0 ? BEGUN : NOTHING;
    }

    private static long passed(RunResult run) {
        return run.clauses().stream()
                .filter(clause -> clause.outcome() == Outcome.PASSED)
                .count();
    }

    /** About what the named fonts need; {@code textLength} makes up for the rest. */
    private static int length(String words) {
        return (int) Math.round(words.length() * 6.4);
    }
}
