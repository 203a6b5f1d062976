package io.greenroom.perf.compare;

import io.greenroom.perf.judge.Medians;
import io.greenroom.perf.result.Ratio;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Ratios over pairs of rounds. */
public final class Ratios {
    private Ratios() {}

    /** The median, lowest and highest of paired ratios; both lists are as long, and nothing in them is 0. */
    public static Ratio of(String name, boolean moreIsBetter, List<Double> mine, List<Double> other) {
        var ratios = IntStream.range(0, mine.size())
                .mapToObj(i -> mine.get(i) / other.get(i))
                .toList();
        return new Ratio(
                name, moreIsBetter, mine, other, Medians.of(ratios), Collections.min(ratios), Collections.max(ratios));
    }

    /** Whether all rounds agree on who is better, and there are two of them at least. */
    public static boolean tells(Ratio ratio) {
        return ratio.mine().size() > 1 && (ratio.high() < 1 || ratio.low() > 1);
    }
}
