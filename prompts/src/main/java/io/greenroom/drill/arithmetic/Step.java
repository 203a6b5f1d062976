package io.greenroom.drill.arithmetic;

/** Two terms that are said to be equal. */
record Step(Term from, Term to) {
    private static final double ROUNDING = 0.04;

    /** In some sensible reading of both. */
    boolean holds() {
        return from.readings().stream().anyMatch(it -> to.readings().stream()
                .anyMatch(other -> other.meant(it, ROUNDING) || rounded(it.written(), other.written())));
    }

    /** To the next whole number, either way. */
    private static boolean rounded(double from, double to) {
        return to == Math.rint(to) && Math.abs(to - from) < 1 && from >= 1;
    }

    String words() {
        return "'%s' is not '%s'".formatted(from.text(), to.text());
    }
}
