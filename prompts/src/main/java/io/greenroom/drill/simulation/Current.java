package io.greenroom.drill.simulation;

/** What flows, tier by tier and step by step, and how old it is on average. */
final class Current {
    private final double stepSeconds;
    private final double[][] amounts;
    private final double[][] ages;
    private final double[][] waits;

    /** A part of it: how much, its mean age and how much of that it waited, in seconds. */
    record Part(double amount, double age, double waited) {}

    /** Looks at each part. */
    interface Visitor {
        void see(int tier, int step, Part part);
    }

    Current(int tiers, int steps, double stepSeconds) {
        this.stepSeconds = stepSeconds;
        this.amounts = new double[tiers][steps];
        this.ages = new double[tiers][steps];
        this.waits = new double[tiers][steps];
    }

    int steps() {
        return amounts[0].length;
    }

    double amount(int step) {
        var sum = 0.0;
        for (var tier : amounts) {
            sum += tier[step];
        }
        return sum;
    }

    Part part(int tier, int step) {
        var amount = amounts[tier][step];
        return amount == 0
                ? new Part(0, 0, 0)
                : new Part(amount, ages[tier][step] / amount, waits[tier][step] / amount);
    }

    void add(int tier, int step, Part part) {
        amounts[tier][step] += part.amount();
        ages[tier][step] += part.amount() * part.age();
        waits[tier][step] += part.amount() * part.waited();
    }

    /** Spread evenly over a time; what comes after the last step is left out. */
    void add(int tier, double from, double until, Part part) {
        var first = (int) (from / stepSeconds);
        var last = (int) Math.max(first, Math.ceil(until / stepSeconds) - 1);
        for (var step = first; step <= Math.min(last, steps() - 1); step++) {
            var begin = Math.max(from, step * stepSeconds);
            var end = Math.min(until, (step + 1) * stepSeconds);
            var share = last == first ? 1 : Math.max(0, end - begin) / (until - from);
            add(tier, step, new Part(part.amount() * share, part.age(), part.waited()));
        }
    }

    void add(Current other, double share) {
        other.each((tier, step, part) -> add(tier, step, new Part(part.amount() * share, part.age(), part.waited())));
    }

    void each(Visitor visitor) {
        for (var tier = 0; tier < amounts.length; tier++) {
            for (var step = 0; step < steps(); step++) {
                if (amounts[tier][step] > 0) {
                    visitor.see(tier, step, part(tier, step));
                }
            }
        }
    }
}
