package io.greenroom.drill.simulation;

/** Refuses what cannot be simulated. */
final class Bad {
    private Bad() {}

    /** @throws IllegalArgumentException with what was given and what may be, if the condition does not hold */
    static void unless(boolean condition, String what, Object is, String mayBe) {
        if (!condition) {
            throw new IllegalArgumentException("%s: %s was given; it may be %s".formatted(what, is, mayBe));
        }
    }
}
