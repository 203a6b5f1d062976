package io.greenroom.drill.lab;

import io.greenroom.drill.simulation.Arrivals;
import io.greenroom.drill.simulation.Network;
import io.greenroom.drill.simulation.Onward;
import io.greenroom.drill.simulation.Retry;
import io.greenroom.drill.simulation.Room;
import io.greenroom.drill.simulation.Service;
import io.greenroom.drill.simulation.Station;
import io.greenroom.drill.simulation.Throttle;
import io.greenroom.drill.simulation.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A chat server as stations: a post is stored, then written to disk, which answers it, then fanned out to the members of its
 * room. Connections are taken on beside that. It works well until the trouble begins.
 *
 * @param begins seconds
 * @param rate posts a second in all rooms but the lobby
 */
record ChatModel(Trouble trouble, double begins, double rate) {
    static final double SECONDS = 1_200;
    static final double SLICE_SECONDS = 10;
    static final int CONNECTIONS = 9_000;
    static final String STORE = "store";
    static final String DISK = "disk";
    static final String FAN_OUT = "fanout";
    static final String LOBBY = "lobby";
    static final String CONNECT = "connect";

    private static final double LOBBY_RATE = 1;
    private static final double LOBBY_HOT_RATE = 12;
    private static final double CONNECT_RATE = 1.5;

    /** Posts before the trouble, posts from then on, and connections. */
    List<Network> parts() {
        var later = trouble == Trouble.RECONNECT_STORM ? rate / 3 : rate;
        var lobby = trouble == Trouble.HOT_ROOM ? LOBBY_HOT_RATE : LOBBY_RATE;
        return List.of(
                posts(rate, LOBBY_RATE, 0, begins, false),
                posts(later, lobby, begins, SECONDS, true),
                Network.row(connects(), connect()));
    }

    private Network posts(double others, double lobby, double from, double until, boolean troubled) {
        var arrivals = new Arrivals.Curve(block(others + lobby, from, until), SLICE_SECONDS);
        var share = lobby / (others + lobby);
        return new Network(
                arrivals,
                List.of(new Tier("all", 1, new Tier.Keep())),
                List.of(store(troubled), disk(troubled), fanOut(troubled), lobby()),
                Map.of(
                        STORE, new Onward.Each(List.of(DISK)),
                        DISK, new Onward.OneOf(Map.of(LOBBY, share, FAN_OUT, 1 - share))));
    }

    /** A rate between two times, and none before and after. */
    private static List<Double> block(double perSecond, double from, double until) {
        List<Double> points = new ArrayList<>();
        for (var at = 0.0; at <= SECONDS; at += SLICE_SECONDS) {
            points.add(at >= from && at < until ? perSecond : 0);
        }
        return points;
    }

    private boolean has(Trouble other, boolean troubled) {
        return troubled && trouble == other;
    }

    private Station store(boolean troubled) {
        return has(Trouble.STORE_LOCK, troubled)
                ? Station.of(STORE, 1, new Service.Exponential(1.25 / rate))
                : Station.of(STORE, 8, new Service.Exponential(0.004));
    }

    /** Usually it forces many posts to disk at once. */
    private Station disk(boolean troubled) {
        return has(Trouble.DISK_WRITES, troubled)
                ? Station.of(DISK, 1, new Service.Constant(1.2 / rate))
                : Station.of(DISK, 1, new Service.Constant(0.006)).with(new Throttle(150, 32));
    }

    private Station fanOut(boolean troubled) {
        var seconds = has(Trouble.FAN_OUT_QUEUE, troubled) ? 6 * 1.2 / rate : 0.1;
        return Station.of(FAN_OUT, 6, new Service.Lognormal(seconds, 0.5));
    }

    /** One worker serves a room, so that its posts stay in order; of the largest it is seen. */
    private static Station lobby() {
        return Station.of(LOBBY, 1, new Service.Lognormal(0.11, 0.3));
    }

    private static Station connect() {
        return Station.of(CONNECT, 2, new Service.Lognormal(0.05, 0.4))
                .with(new Room(100, Room.WhenFull.REFUSE))
                .with(new Retry(500, 5, 1, 5, 0));
    }

    private Arrivals connects() {
        var points = block(CONNECT_RATE, 0, SECONDS);
        if (trouble == Trouble.RECONNECT_STORM) {
            points.set((int) (begins / SLICE_SECONDS) + 1, CONNECTIONS / SLICE_SECONDS);
        }
        return new Arrivals.Curve(points, SLICE_SECONDS);
    }
}
