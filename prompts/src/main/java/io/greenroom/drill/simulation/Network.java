package io.greenroom.drill.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Stations, what comes to the first of them, and how it goes on.
 *
 * @param tiers of the traffic, at least one
 * @param onward by the name of the station that has served; whoever is not named there lets go
 */
public record Network(Arrivals arrivals, List<Tier> tiers, List<Station> stations, Map<String, Onward> onward) {
    private static final double ROUNDING = 1e-9;

    public Network {
        Bad.unless(!stations.isEmpty(), "stations", stations.size(), "1 or more");
        var names = new HashSet<String>();
        stations.forEach(it -> Bad.unless(names.add(it.name()), "stations", it.name() + " twice", "each once"));
        onward.forEach((from, to) -> {
            Bad.unless(names.contains(from), "onward from", from, "one of " + names);
            to.stations().forEach(it -> Bad.unless(names.contains(it), "onward to", it, "one of " + names));
        });
        var shares = tiers.stream().mapToDouble(Tier::share).sum();
        Bad.unless(Math.abs(shares - 1) < ROUNDING, "sum of the tiers' shares", shares, "1");
    }

    /** Stations in a row, each job through all of them, one tier. */
    public static Network row(Arrivals arrivals, Station... stations) {
        Map<String, Onward> onward = new HashMap<>();
        for (var i = 1; i < stations.length; i++) {
            onward.put(stations[i - 1].name(), new Onward.Each(List.of(stations[i].name())));
        }
        var all = new Tier("all", 1, new Tier.Keep());
        return new Network(arrivals, List.of(all), List.of(stations), Map.copyOf(onward));
    }

    /** The same with other tiers. */
    public Network with(List<Tier> others) {
        return new Network(arrivals, List.copyOf(others), stations, onward);
    }

    /** The same with other ways from station to station. */
    public Network with(Map<String, Onward> others) {
        return new Network(arrivals, tiers, stations, Map.copyOf(others));
    }

    Onward after(String station) {
        return onward.getOrDefault(station, new Onward.Leave());
    }
}
