package io.greenroom.perf.simulations;

import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.greenroom.perf.journeys.Journeys;
import io.greenroom.perf.journeys.Scene;
import io.greenroom.perf.journeys.Scripts;

/**
 * The one simulation: people come by as the profile says. Gatling makes it by its class, so it takes its scene from a scoped
 * value of the thread that runs it.
 */
public final class ChatSimulation extends Simulation {
    /** What the run is about. */
    public static final ScopedValue<Scene> SCENE = ScopedValue.newInstance();

    /** Takes the scene of this thread. */
    public ChatSimulation() {
        var scene = SCENE.get();
        var requestsEach =
                Scripts.meanRequests(scene.profile(), scene.population().level());
        setUp(scenario(scene.profile().name())
                        .exec(new Journeys(scene).anyone())
                        .injectOpen(Arrivals.steps(scene.profile(), requestsEach)))
                .protocols(protocol(scene.population().base()));
    }

    /**
     * Connections are kept and shared by all people, as those between a proxy and its backend are. With a connection for
     * each person a load of minutes would measure how fast connections open, and run out of local ports.
     */
    private static HttpProtocolBuilder protocol(String base) {
        return http.baseUrl(base)
                .shareConnections()
                .acceptHeader("application/json")
                .disableFollowRedirect()
                .disableAutoReferer()
                .disableAutoOrigin()
                .disableUrlEncoding()
                .disableCaching()
                .disableWarmUp();
    }
}
