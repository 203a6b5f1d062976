package io.greenroom.drill.simulation;

/**
 * Where jobs wait for a server; first come, first served.
 *
 * @param places not counting those in service; {@link Integer#MAX_VALUE} for no bound
 * @param whenFull what happens to a job that finds neither a place nor a server
 */
public record Room(int places, WhenFull whenFull) {
    /** As much as ever comes. */
    public static final Room UNBOUNDED = new Room(Integer.MAX_VALUE, WhenFull.REFUSE);

    public Room {
        Bad.unless(places >= 0, "places to wait", places, "0 or more");
    }

    /** What happens to a job for which there is no room. */
    public enum WhenFull {
        /** Its sender is told, and may try again. */
        REFUSE,
        /** It vanishes, and its sender believes that all is well. */
        DROP
    }
}
