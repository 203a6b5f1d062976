package io.greenroom.drill.simulation;

import java.util.Map;
import java.util.Optional;

/**
 * What came of it.
 *
 * @param network of all stations together
 * @param stations by name
 * @param inside jobs that were neither served nor lost when it ended. Arrived and copies are always served, lost and inside
 */
public record Result(Track network, Map<String, Track> stations, double inside) {
    /**
     * Of one station.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Track station(String name) {
        return Optional.ofNullable(stations.get(name))
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no station '%s'; there are: %s".formatted(name, stations.keySet())));
    }
}
