package io.greenroom.drill.lab;

/**
 * An event that a customer sent.
 *
 * @param seconds when it comes to intake
 * @param item what it is about, such as a ticket; with type and user the same only in honest repeats
 * @param series of matches that it is about: league, cup or test
 * @param test whether it is test traffic, which goes nowhere
 * @param schema its version
 */
record Sent(
        String id,
        double seconds,
        Origin origin,
        String type,
        String user,
        String item,
        String series,
        boolean test,
        int schema,
        int bytes) {
    static final int PARTITIONS = 6;

    /** Of the log between intake and transformation; a user is always in the same. */
    int partition() {
        return Math.floorMod(user.hashCode(), PARTITIONS);
    }

    /** What makes it the same as another for de-duplication. */
    String content() {
        return type + " " + user + " " + item;
    }

    /** Somebody did the same again. */
    Sent again(String otherId, double later) {
        return new Sent(otherId, later, origin, type, user, item, series, test, schema, bytes);
    }

    /** The sender had no answer in time, and sends it once more. */
    Sent repeated(double later) {
        return again(id, later);
    }
}
