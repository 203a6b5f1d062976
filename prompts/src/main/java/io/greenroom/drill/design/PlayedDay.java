package io.greenroom.drill.design;

import java.util.Comparator;
import java.util.List;

/** A sheet's busiest day, played. */
record PlayedDay(Design design, BusiestDay day, long seed, List<RouteDay> routes, List<Verdict> verdicts) {
    private static final Comparator<Verdict> WORST_FIRST = Comparator.comparing(Verdict::kept);

    static PlayedDay of(Design design, BusiestDay day, long seed) {
        var routes = Route.of(design).stream()
                .map(it -> RouteDay.play(design, it, day))
                .toList();
        var verdicts = design.promises().stream()
                .flatMap(promise -> routes.stream()
                        .filter(it -> it.route().serves(promise))
                        .map(it -> new Judge(design, it, day, promise).verdict())
                        .sorted(WORST_FIRST)
                        .limit(1))
                .toList();
        return new PlayedDay(design, day, seed, routes, verdicts);
    }

    boolean kept() {
        return verdicts.stream().allMatch(Verdict::kept);
    }
}
