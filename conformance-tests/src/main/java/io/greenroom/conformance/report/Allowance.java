package io.greenroom.conformance.report;

/**
 * How many characters of the page a check may take, so that the whole stays below three million however much has failed,
 * and no failure takes the room of another.
 */
record Allowance(int chars) {
    private static final int ALL = 2_300_000;
    private static final int LEAST = 12_000;
    private static final int MOST = 160_000;
    private static final int SHARE = 2_000;
    private static final int LONGEST_FACT = 1_200;

    static Allowance forEachOf(int checks) {
        return new Allowance(Math.clamp(ALL / Math.max(1, checks), LEAST, MOST));
    }

    /** Of one fact. */
    int fact() {
        return Math.min(chars / 50, LONGEST_FACT);
    }

    /** Of a stack trace. */
    int trace() {
        return chars / 2;
    }

    /** How many exchanges are shown at most. */
    int exchanges() {
        return chars / 2 / SHARE;
    }

    /** Of one exchange, if so many are shown: headers, bodies and the curl line. */
    int exchange(int shown) {
        return chars / 2 / Math.max(1, shown) - 500;
    }
}
