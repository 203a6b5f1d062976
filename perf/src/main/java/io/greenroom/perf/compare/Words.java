package io.greenroom.perf.compare;

import io.greenroom.perf.judge.Amounts;
import io.greenroom.perf.result.Ratio;
import java.util.List;

/** A comparison in one sentence. */
final class Words {
    private static final int ROUNDS_THAT_CONVINCE = 5;

    private Words() {}

    static String of(String me, String other, List<Ratio> ratios, int rounds) {
        return ratios.stream()
                .filter(ratio -> ratio.name().equals("rate"))
                .findFirst()
                .or(() -> ratios.stream()
                        .filter(ratio -> ratio.name().equals("p99"))
                        .findFirst())
                .map(ratio -> sentence(me, other, ratio, rounds))
                .orElse("Nothing can be said of %s and %s: in none of %d pairs of rounds did the generator keep up."
                        .formatted(me, other, rounds));
    }

    private static String sentence(String me, String other, Ratio ratio, int rounds) {
        var figures = "%s of %s is %s of %s's (%s–%s over %s)"
                .formatted(
                        ratio.name(),
                        me,
                        Amounts.ratio(ratio.median()),
                        other,
                        Amounts.ratio(ratio.low()),
                        Amounts.ratio(ratio.high()),
                        over(ratio.mine().size(), rounds));
        return figures + doubt(ratio) + ".";
    }

    private static String over(int used, int rounds) {
        return used == rounds ? count(rounds) : "%d valid of %s".formatted(used, count(rounds));
    }

    private static String count(int rounds) {
        return rounds + (rounds == 1 ? " round" : " rounds");
    }

    private static String doubt(Ratio ratio) {
        var rounds = ratio.mine().size();
        if (rounds == 1) {
            return ": no difference can be told from a single round";
        }
        if (!Ratios.tells(ratio)) {
            return ": no difference can be told, the rounds do not agree";
        }
        return rounds < ROUNDS_THAT_CONVINCE
                ? ": the rounds agree, but so few do so by chance one time in " + (1 << (rounds - 1))
                : "";
    }
}
