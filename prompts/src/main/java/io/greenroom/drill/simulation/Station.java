package io.greenroom.drill.simulation;

import java.util.List;
import java.util.Optional;

/**
 * Something with servers, before which jobs wait.
 *
 * @param servers that work side by side
 * @param outages during which it begins nothing
 * @param throttle on how often it begins
 * @param retry what a sender does that was refused here; without it, what is refused is lost
 */
public record Station(
        String name,
        int servers,
        Service service,
        Room room,
        List<Outage> outages,
        Optional<Throttle> throttle,
        Optional<Retry> retry) {
    public Station {
        Bad.unless(servers > 0, "servers of " + name, servers, "1 or more");
        outages = List.copyOf(outages);
    }

    /** With all the room to wait, never down, and without a throttle. */
    public static Station of(String name, int servers, Service service) {
        return new Station(name, servers, service, Room.UNBOUNDED, List.of(), Optional.empty(), Optional.empty());
    }

    /** The same with another room. */
    public Station with(Room other) {
        return new Station(name, servers, service, other, outages, throttle, retry);
    }

    /** The same, down at these times. */
    public Station with(Outage... others) {
        return new Station(name, servers, service, room, List.of(others), throttle, retry);
    }

    /** The same with a throttle. */
    public Station with(Throttle other) {
        return new Station(name, servers, service, room, outages, Optional.of(other), retry);
    }

    /** The same with senders that try again. */
    public Station with(Retry other) {
        return new Station(name, servers, service, room, outages, throttle, Optional.of(other));
    }

    /** The most jobs a second that it serves for long. */
    public double perSecond() {
        var byServers = batch() * servers / service.seconds();
        return throttle.map(it -> Math.min(byServers, batch() * it.perSecond())).orElse(byServers);
    }

    int batch() {
        return throttle.map(Throttle::batch).orElse(1);
    }

    Optional<Outage> outageAt(double seconds) {
        return outages.stream().filter(it -> it.at(seconds)).findFirst();
    }
}
