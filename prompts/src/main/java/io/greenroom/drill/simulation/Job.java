package io.greenroom.drill.simulation;

/** Something to be served, on its way. */
final class Job {
    final long number;
    final Tier tier;
    final double born;
    double waited;
    double takenIn;
    int refused;

    Job(long number, Tier tier, double born, double waited) {
        this.number = number;
        this.tier = tier;
        this.born = born;
        this.waited = waited;
    }

    Job copy() {
        return new Job(number, tier, born, waited);
    }
}
