package io.greenroom.drill.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The components on the way to a destination, and who goes that way. Where several ways lead there, the fastest counts.
 *
 * @param ways by tier; {@link #ALL} if no tier is told apart
 * @param shares of the tiers in all that goes this way; their sum is 1
 * @param share of all traffic that goes this way
 */
record Route(
        String destination,
        List<Component> components,
        Map<String, Way> ways,
        Map<String, Double> shares,
        double share) {
    static final String ALL = "all";

    static List<Route> of(Design design) {
        List<Route> routes = new ArrayList<>();
        for (var destination : design.all(Kind.DESTINATION)) {
            Map<List<Component>, Map<String, Way>> byComponents = new LinkedHashMap<>();
            tiers(design).forEach((name, _) -> fastest(design, destination.name(), name)
                    .ifPresent(way -> byComponents
                            .computeIfAbsent(way.components(design), _ -> new LinkedHashMap<>())
                            .put(name, way)));
            byComponents.forEach((components, ways) -> routes.add(route(design, destination, components, ways)));
        }
        return routes;
    }

    private static Map<String, Double> tiers(Design design) {
        return design.tiers().isEmpty() ? Map.of(ALL, 1.0) : design.tiers();
    }

    private static Optional<Way> fastest(Design design, String destination, String tier) {
        var whose = tier.equals(ALL) ? Optional.<String>empty() : Optional.of(tier);
        return Way.to(design, destination, whose).stream().min(Comparator.comparingDouble(it -> it.seconds(design)));
    }

    private static Route route(
            Design design, Component destination, List<Component> components, Map<String, Way> ways) {
        var all = tiers(design);
        var sum = all.values().stream().mapToDouble(it -> it).sum();
        var here = ways.keySet().stream()
                .mapToDouble(it -> all.getOrDefault(it, 0.0))
                .sum();
        Map<String, Double> shares = new LinkedHashMap<>();
        ways.keySet().forEach(it -> shares.put(it, all.getOrDefault(it, 0.0) / here));
        return new Route(destination.name(), components, ways, shares, here / sum);
    }

    boolean serves(Promise promise) {
        return promise.to().equals(destination)
                && promise.tier().map(ways::containsKey).orElse(true);
    }

    /** The tiers of this route that a promise is about. */
    List<String> tiersOf(Promise promise) {
        return ways.keySet().stream()
                .filter(it -> promise.tier().isEmpty() || promise.tier().get().equals(it))
                .toList();
    }

    /** Whether a sender of a tier has not yet heard yes when a thing comes to a component. */
    boolean stillTheSenders(String tier, String component) {
        var sent = ways.get(tier);
        if (sent == null || !sent.arrows().getFirst().acknowledged()) {
            return false;
        }
        var names = components.stream().map(Component::name).toList();
        var yes = sent.arrows().getFirst().yesAfter().map(names::indexOf).orElse(0);
        return names.indexOf(component) <= yes;
    }
}
