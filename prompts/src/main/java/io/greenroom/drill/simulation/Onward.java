package io.greenroom.drill.simulation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where a job goes that a station has served. */
public sealed interface Onward {
    /** The stations that it may go to. */
    Collection<String> stations();

    /** Out: it is done. */
    record Leave() implements Onward {
        @Override
        public Collection<String> stations() {
            return List.of();
        }
    }

    /** To one of some stations by chance; what is left of 1 is done. */
    record OneOf(Map<String, Double> chances) implements Onward {
        public OneOf {
            var sum = chances.values().stream().mapToDouble(it -> it).sum();
            Bad.unless(sum > 0 && sum < 1 + 1e-9, "sum of chances", sum, "more than 0, and 1 at most");
        }

        @Override
        public Collection<String> stations() {
            return chances.keySet();
        }
    }

    /** To each of some stations: it becomes as many. */
    record Each(List<String> stations) implements Onward {
        public Each {
            Bad.unless(!stations.isEmpty(), "stations to go to", stations, "1 or more");
            stations = List.copyOf(stations);
        }
    }
}
