package io.greenroom.drill.design;

import io.greenroom.drill.design.BusiestDay.Trouble;
import io.greenroom.drill.simulation.Outage;
import io.greenroom.drill.simulation.Room;
import io.greenroom.drill.simulation.Room.WhenFull;
import io.greenroom.drill.simulation.Service;
import io.greenroom.drill.simulation.Station;
import io.greenroom.drill.simulation.Throttle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A step of a route as it is played: one component, or a place where things wait together with all that takes them from it
 * to the destination. What comes is counted in parts of the peak, so that a component serves several routes in proportion to
 * what they bring.
 *
 * @param component where things wait
 * @param capacity units a second
 * @param seconds that a thing is there
 * @param room units that may wait
 */
record Stage(String component, double capacity, double seconds, double room, WhenFull whenFull, List<Component> parts) {
    /** The load at the peak, in units a second. */
    static final double PEAK = 1000;

    private static final double IN_MEMORY_SECONDS = 10;
    private static final double NO_LIMIT = 100;
    private static final double PULSE_SECONDS = 10;

    static List<Stage> of(Design design, Route route) {
        var way = route.ways().values().iterator().next();
        var place = way.waitingPlace(design);
        var after = place.map(it -> way.after(design, it)).orElse(List.of());
        List<Stage> stages = new ArrayList<>();
        route.components().stream().filter(it -> !after.contains(it)).forEach(it -> stages.add(alone(design, it)));
        place.ifPresent(it -> stages.add(together(design, route, it, after)));
        return stages;
    }

    private static Stage alone(Design design, Component at) {
        var load = design.load(at.name());
        var room = at.bound().isPresent() && !at.holdsBack() ? design.room(at, load) / load : IN_MEMORY_SECONDS;
        return new Stage(at.name(), capacity(design, at), at.time(), room * PEAK, whenFull(at), List.of(at));
    }

    private static Stage together(Design design, Route route, Component place, List<Component> after) {
        return new Stage(
                place.name() + " for " + route.destination(),
                after.stream().mapToDouble(it -> capacity(design, it)).min().orElse(NO_LIMIT * PEAK),
                after.stream().mapToDouble(Component::time).sum(),
                roomSeconds(design, route, place, design.load(after.getFirst().name())) * PEAK,
                whenFull(place),
                after);
    }

    /** Where a full place makes the one before it wait, the room of that one counts too. */
    private static double roomSeconds(Design design, Route route, Component place, double load) {
        var seconds = 0.0;
        for (var at : route.components()
                .subList(0, route.components().indexOf(place) + 1)
                .reversed()) {
            seconds += at.holdsBack() ? design.room(at, load) / load : 0;
            if (at.full().filter("wait"::equals).isEmpty()) {
                break;
            }
        }
        return seconds;
    }

    private static WhenFull whenFull(Component at) {
        return at.full().filter("drop"::equals).isPresent() ? WhenFull.DROP : WhenFull.REFUSE;
    }

    private static double capacity(Design design, Component at) {
        return PEAK * (at.capacity().isPresent() ? at.capacity().getAsDouble() / design.load(at.name()) : NO_LIMIT);
    }

    /** Who waits here, without the destination that it is for. */
    String holder() {
        return component.replaceFirst(" for .*", "");
    }

    /** Who calls the destination, or would. */
    String caller() {
        return parts.get(Math.max(0, parts.size() - 2)).name();
    }

    /** The part that can do least of what comes to it. */
    String tightest(Design design) {
        return parts.stream()
                .min(Comparator.comparingDouble(it -> capacity(design, it)))
                .map(Component::name)
                .orElseThrow();
    }

    boolean calls(String destination) {
        return parts.getLast().name().equals(destination);
    }

    Station station(BusiestDay day, Way way) {
        var service = Math.max(1e-3, seconds);
        var servers = (int) Math.min(Integer.MAX_VALUE, Math.ceil(capacity * service * 1.01) + 1);
        return new Station(
                component,
                servers,
                new Service.Constant(service),
                new Room((int) Math.min(Integer.MAX_VALUE, room), whenFull),
                outages(day, way),
                Optional.of(new Throttle(capacity, 1)),
                Optional.empty());
    }

    private List<Outage> outages(BusiestDay day, Way way) {
        List<Outage> outages = new ArrayList<>();
        if (calls(day.outage().at())) {
            outages.addAll(away(day.outage(), way));
        }
        if (calls(day.throttle().at())) {
            outages.addAll(slow(day.throttle()));
        }
        return outages;
    }

    /** While somebody tries again, things wait; from when they give up, or if nobody tries, they are lost. */
    private List<Outage> away(Trouble trouble, Way way) {
        var last = way.arrows().getLast();
        var patience = !last.acknowledged() || parts.size() < 2
                ? 0
                : parts.get(parts.size() - 2).retry().map(it -> it.forSeconds()).orElse(0.0);
        var gaveUp = Math.min(trouble.until(), trouble.from() + patience);
        List<Outage> outages = new ArrayList<>();
        if (gaveUp > trouble.from()) {
            outages.add(new Outage(trouble.from(), gaveUp, false));
        }
        if (trouble.until() > gaveUp) {
            outages.add(new Outage(gaveUp, trouble.until(), true));
        }
        return outages;
    }

    /** Away for a part of each ten seconds. */
    private static List<Outage> slow(Trouble trouble) {
        List<Outage> outages = new ArrayList<>();
        for (var at = trouble.from(); at < trouble.until(); at += PULSE_SECONDS) {
            outages.add(new Outage(at, at + PULSE_SECONDS * (1 - BusiestDay.THROTTLED), false));
        }
        return outages;
    }
}
