package io.greenroom.perf.subject;

import java.util.List;

/**
 * Where a load happens and among whom.
 *
 * @param base URL of the server without a slash at its end
 * @param level of the API that the load uses, 1 to 3
 * @param people at least one
 * @param roomIds at least one; the first is the hot one
 */
public record Population(String base, int level, List<Person> people, List<String> roomIds) {
    /** Copies the lists. */
    public Population {
        people = List.copyOf(people);
        roomIds = List.copyOf(roomIds);
    }
}
