package io.greenroom.drill.web.page;

import io.greenroom.drill.live.CandidateView;
import io.greenroom.drill.sitting.Moments;
import java.util.Optional;

/**
 * The clock, as it is when the page is made; the script lets it run.
 *
 * @param state what has to change before a browser is told
 */
public record Clock(
        long at, long bell, double speed, boolean standing, String state, String left, String gone, String all) {

    static Clock of(CandidateView view) {
        return new Clock(
                view.at(),
                view.bell(),
                view.speed(),
                view.standing(),
                view.over() ? "over" : view.standing() ? "stands" : "runs",
                Moments.words(view.bell() - view.at()),
                Moments.words(view.at()),
                Moments.words(view.bell()));
    }

    /** What the candidate is warned of, while it is news. */
    static Optional<String> warning(CandidateView view) {
        return view.left().map(left -> capital(Moments.span(left)) + (left == 1 ? " is left." : " are left."));
    }

    private static String capital(String text) {
        return text.replaceFirst("^1 minute$", "One minute");
    }
}
