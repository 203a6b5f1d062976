package io.greenroom.perf.journeys;

import static io.gatling.javaapi.core.CoreDsl.doSwitch;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.onCase;
import static io.gatling.javaapi.core.CoreDsl.pause;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.greenroom.perf.endpoints.Endpoints;
import io.greenroom.perf.endpoints.Visitor;
import io.greenroom.perf.profiles.Journey;
import io.greenroom.perf.result.Action;
import java.time.Duration;
import java.util.List;

/**
 * What people do. A failed request is noted like any other, and the person goes on, as people do; only who got no answer at
 * all gives up, so that a silent server holds nobody for long.
 */
public final class Journeys {
    private final Scene scene;
    private final Chance chance;
    private final Notes notes;
    private final Endpoints endpoints;

    /** The journeys of a run. */
    public Journeys(Scene scene) {
        this.scene = scene;
        this.chance = new Chance(scene);
        this.notes = new Notes(scene);
        this.endpoints = new Endpoints(Duration.ofMillis(scene.profile().timeoutMillis()));
    }

    /** Somebody comes by and does what the profile's weights say. */
    public ChainBuilder anyone() {
        var journeys = List.copyOf(scene.profile().journeys().keySet());
        return exec(this::arrive).exec(journeys.size() == 1 ? journey(journeys.getFirst()) : oneOf(journeys));
    }

    private ChainBuilder oneOf(List<Journey> journeys) {
        return doSwitch(session -> chance.journey(session.userId()))
                .on(journeys.stream()
                        .map(journey -> onCase(journey).then(journey(journey)))
                        .toList());
    }

    private Session arrive(Session session) {
        var arrival = session.userId();
        var due = scene.schedule().due(arrival, System.nanoTime());
        return new Visitor(
                        chance.person(arrival),
                        chance.roomId(arrival),
                        scene.population().level(),
                        due)
                .in(session);
    }

    private ChainBuilder journey(Journey journey) {
        var steps = Scripts.of(journey, scene.population().level());
        var chain = request(steps.getFirst(), 0);
        for (var step : steps.subList(1, steps.size())) {
            chain = chain.exec(thinking()).exec(request(step, scene.profile().pauseMillis()));
        }
        return chain;
    }

    private ChainBuilder thinking() {
        var millis = scene.profile().pauseMillis();
        return millis == 0 ? exec(session -> session) : pause(Duration.ofMillis(millis));
    }

    private ChainBuilder request(Action action, int afterMillis) {
        return exec(session -> notes.begin(session, action, afterMillis))
                .exec(endpoints.of(action))
                .exec(notes::end)
                .exitHereIf(session -> Visitor.of(session).call().status() == 0);
    }
}
