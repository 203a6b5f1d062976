package io.greenroom.drill.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A way from the senders to a component. */
record Way(List<Arrow> arrows) {
    /** Every way on which things of a tier travel, without going in circles. */
    static List<Way> to(Design design, String end, Optional<String> tier) {
        List<Way> found = new ArrayList<>();
        walk(design, Arrow.SENDERS, end, tier, new ArrayList<>(), found);
        return found;
    }

    private static void walk(
            Design design, String at, String end, Optional<String> tier, List<Arrow> way, List<Way> found) {
        if (at.equals(end)) {
            found.add(new Way(List.copyOf(way)));
            return;
        }
        for (var arrow : design.outOf(at)) {
            if (arrow.carries(tier) && way.stream().noneMatch(it -> it.from().equals(arrow.to()))) {
                way.add(arrow);
                walk(design, arrow.to(), end, tier, way, found);
                way.removeLast();
            }
        }
    }

    List<Component> components(Design design) {
        return arrows.stream().map(it -> design.component(it.to())).toList();
    }

    /** Seconds that a thing is on the way while nothing waits. */
    double seconds(Design design) {
        return components(design).stream().mapToDouble(Component::time).sum();
    }

    /** The last place before the end where things can wait. */
    Optional<Component> waitingPlace(Design design) {
        return components(design).reversed().stream()
                .filter(Component::holdsBack)
                .findFirst();
    }

    /** The steps after that place, the end included. */
    List<Component> after(Design design, Component place) {
        var all = components(design);
        return all.subList(all.indexOf(place) + 1, all.size());
    }

    /** Share of what travels that is lost while a component is down whose sender hears no yes; 0 to 1. */
    double lost(Design design) {
        var kept = 1.0;
        for (var arrow : arrows) {
            kept *= arrow.acknowledged() ? 1 : design.component(arrow.to()).up().orElse(1);
        }
        return 1 - kept;
    }

    List<Arrow> bestEffort() {
        return arrows.stream().filter(it -> !it.acknowledged()).toList();
    }

    String words() {
        return arrows.stream().map(Arrow::to).collect(Collectors.joining(" > "));
    }
}
