package io.greenroom.drill.lab;

import java.util.random.RandomGenerator;

/**
 * What is drawn for a run before anything is sent.
 *
 * @param begins when the fault does, seconds
 * @param origin whose key, or whose schema, it is
 * @param partition that stops, or whose host has a wrong clock
 * @param ahead how far that clock is ahead, seconds; past midnight in any case
 * @param destination that drops or throttles
 * @param dropped the type of event that it drops
 * @param weak another destination, which has a brown-out and loses nothing
 * @param weakAt when, seconds
 */
record Situation(
        Cause cause,
        double begins,
        Origin origin,
        int partition,
        double ahead,
        Destination destination,
        String dropped,
        Destination weak,
        double weakAt) {
    private static final int PARTITIONS_OF_A_HOST = 2;

    /** How long the brown-out lasts, seconds: shorter than a sender keeps trying. */
    static final double WEAK_SECONDS = 65;

    static Situation draw(Cause cause, RandomGenerator random) {
        var begins = 60 * (14 + random.nextInt(17)) + 8 + random.nextInt(20);
        var origin = cause == Cause.UNKNOWN_SCHEMA || random.nextBoolean() ? Origin.IOS : Origin.ANDROID;
        var destination = cause == Cause.SPENT_RETRIES
                ? Destination.MESSAGING
                : random.nextBoolean() ? Destination.ANALYTICS : Destination.WAREHOUSE;
        var weak = destination == Destination.ANALYTICS ? Destination.WAREHOUSE : Destination.ANALYTICS;
        return new Situation(
                cause,
                begins,
                origin,
                random.nextInt(Sent.PARTITIONS),
                60 * (125 + random.nextInt(50)) + random.nextInt(60),
                destination,
                random.nextBoolean() ? "ticket_viewed" : "ticket_scanned",
                weak,
                begins - 60 * (3 + random.nextInt(4)));
    }

    /** Whether the fault is of this cause, and there at this time. */
    boolean has(Cause other, double seconds) {
        return cause == other && seconds >= begins;
    }

    /** The host of transformation that reads a partition. */
    static String host(int partition) {
        return "tf-" + (partition / PARTITIONS_OF_A_HOST + 1);
    }

    /** The clock of a host of transformation, against the right one. */
    double clock(int its, double seconds) {
        return seconds + (has(Cause.WRONG_CLOCK, seconds) && host(its).equals(host(partition)) ? ahead : 0);
    }
}
