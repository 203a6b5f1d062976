package io.greenroom.drill.plan;

import static java.lang.Math.clamp;
import static java.lang.Math.exp;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;

import java.util.List;

/**
 * FSRS-6, the Free Spaced Repetition Scheduler: how long something is remembered, from the days and the grades of its
 * repetitions. Formulas and default weights are those published by the project open-spaced-repetition; docs/plan.md has the
 * source. All times are whole days.
 *
 * @param weights 21 of them
 */
record Fsrs(List<Double> weights) {
    private static final double LEAST_STABILITY = 0.001;

    /** With the published default weights. */
    static final Fsrs DEFAULT = new Fsrs(List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    /**
     * What is known of a card.
     *
     * @param stability days after which it is still known with a probability of 0.9
     * @param difficulty 1 to 10
     */
    record Memory(double stability, double difficulty) {}

    /** After the first time. */
    Memory first(Grade grade) {
        return new Memory(max(w(grade.number() - 1), LEAST_STABILITY), clamp(startingDifficulty(grade), 1, 10));
    }

    /**
     * After a further time.
     *
     * @param days since the last one; 0 for the same day
     */
    Memory next(Memory memory, Grade grade, long days) {
        var stability =
                switch (grade) {
                    case AGAIN -> days < 1 ? sameDay(memory, grade) : forgotten(memory, days);
                    case HARD, GOOD, EASY -> days < 1 ? sameDay(memory, grade) : recalled(memory, grade, days);
                };
        return new Memory(max(stability, LEAST_STABILITY), nextDifficulty(memory.difficulty(), grade));
    }

    /** The probability that it is still known after some days. */
    double retrievability(Memory memory, long days) {
        return pow(1 + factor() * days / memory.stability(), -w(20));
    }

    /**
     * Days after which it is known with a probability.
     *
     * @param retention that probability, between 0 and 1
     * @return 1 at least
     */
    long interval(Memory memory, double retention) {
        return max(1, Math.round(memory.stability() / factor() * (pow(retention, -1 / w(20)) - 1)));
    }

    private double factor() {
        return pow(0.9, -1 / w(20)) - 1;
    }

    private double startingDifficulty(Grade grade) {
        return w(4) - exp(w(5) * (grade.number() - 1)) + 1;
    }

    private double nextDifficulty(double difficulty, Grade grade) {
        var damped = difficulty - w(6) * (grade.number() - 3) * (10 - difficulty) / 9;
        return clamp(w(7) * startingDifficulty(Grade.EASY) + (1 - w(7)) * damped, 1, 10);
    }

    private double sameDay(Memory memory, Grade grade) {
        var growth = exp(w(17) * (grade.number() - 3 + w(18))) * pow(memory.stability(), -w(19));
        return memory.stability() * (grade.compareTo(Grade.GOOD) < 0 ? growth : max(growth, 1));
    }

    private double forgotten(Memory memory, long days) {
        var lapsed = w(11)
                * pow(memory.difficulty(), -w(12))
                * (pow(memory.stability() + 1, w(13)) - 1)
                * exp((1 - retrievability(memory, days)) * w(14));
        return min(lapsed, memory.stability() / exp(w(17) * w(18)));
    }

    private double recalled(Memory memory, Grade grade, long days) {
        var growth = exp(w(8))
                * (11 - memory.difficulty())
                * pow(memory.stability(), -w(9))
                * (exp((1 - retrievability(memory, days)) * w(10)) - 1)
                * (grade == Grade.HARD ? w(15) : 1)
                * (grade == Grade.EASY ? w(16) : 1);
        return memory.stability() * (1 + growth);
    }

    private double w(int index) {
        return weights.get(index);
    }
}
