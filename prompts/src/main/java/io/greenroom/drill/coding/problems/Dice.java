package io.greenroom.drill.coding.problems;

import io.greenroom.drill.round.Problem.Recipe;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance that is the same each time. */
record Dice(RandomGenerator random) {
    static Dice of(Recipe recipe) {
        return new Dice(RandomGeneratorFactory.of("L64X128MixRandom").create(recipe.seed()));
    }

    /** From 0 to below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From 0 to below a bound. */
    long below(long bound) {
        return random.nextLong(bound);
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    static IllegalArgumentException unknown(Recipe recipe) {
        return new IllegalArgumentException("there is no shape '" + recipe.shape() + "'");
    }
}
