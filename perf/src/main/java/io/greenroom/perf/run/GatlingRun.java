package io.greenroom.perf.run;

import io.gatling.app.RunResult;
import io.gatling.app.RunResultProcessor;
import io.gatling.app.Runner;
import io.gatling.commons.util.Clock;
import io.gatling.commons.util.DefaultClock;
import io.gatling.core.actor.ActorSystem;
import io.gatling.core.cli.GatlingArgs;
import io.gatling.core.config.GatlingConfiguration;
import io.gatling.core.scenario.SimulationParams;
import io.gatling.core.stats.DataWritersStatsEngine;
import io.gatling.core.stats.StatsEngine;
import io.gatling.core.stats.writer.RunMessage;
import io.gatling.netty.util.Transports;
import io.greenroom.perf.journeys.Scene;
import io.greenroom.perf.simulations.ChatSimulation;
import io.netty.channel.EventLoopGroup;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import scala.Console;
import scala.Function0;
import scala.Option;

/**
 * One run of Gatling in this process. Gatling's own {@code main} ends the process and stops its logging, so that nothing
 * could run after it; this does the rest of what {@code io.gatling.app.Gatling} (3.15.1) does.
 */
final class GatlingRun extends Runner {
    private static final Clock CLOCK = new DefaultClock();

    private final ActorSystem actors;
    private final boolean reported;

    private GatlingRun(ActorSystem actors, EventLoopGroup loops, GatlingArgs args, GatlingConfiguration configuration) {
        super(actors, loops, CLOCK, args, configuration);
        this.actors = actors;
        this.reported = args.resultsDirectory().isDefined();
    }

    /**
     * Runs until nobody is left.
     *
     * @param folder for Gatling's own report
     * @return the first page of that report
     */
    static Optional<Path> run(Scene scene, Optional<Path> folder) {
        var configuration = GatlingConfiguration.load();
        var args = args(folder);
        var result = ScopedValue.where(ChatSimulation.SCENE, scene).call(() -> run(args, configuration));
        return folder.map(into -> report(into, result, args, configuration));
    }

    private static GatlingArgs args(Optional<Path> folder) {
        return new GatlingArgs(
                Option.apply(ChatSimulation.class.getName()),
                Option.empty(),
                folder.isEmpty(),
                Option.empty(),
                folder.<Option<Path>>map(Option::apply).orElse(Option.empty()),
                Option.empty(),
                Option.empty());
    }

    private static RunResult run(GatlingArgs args, GatlingConfiguration configuration) {
        var loops = Transports.newEventLoopGroup(
                configuration.netty().useNativeTransport(),
                configuration.netty().useIoUring(),
                Runtime.getRuntime().availableProcessors(),
                "gatling");
        try (var actors = new ActorSystem()) {
            var result = silently(() -> new GatlingRun(actors, loops, args, configuration).run());
            // waits until Gatling's last actor has cancelled its timers: one that is left keeps the process alive for
            // days
            actors.executionContext().close();
            return result;
        } finally {
            loops.shutdownGracefully(0, 5, TimeUnit.SECONDS).awaitUninterruptibly();
        }
    }

    private static Path report(Path folder, RunResult result, GatlingArgs args, GatlingConfiguration configuration) {
        Console.withOut(OutputStream.nullOutputStream(), () -> new RunResultProcessor(args, configuration)
                .processRunResult(result));
        return folder.resolve(result.runId()).resolve("index.html");
    }

    /** Gatling tells what it does; our progress says it better. */
    private static <T> T silently(Function0<T> work) {
        return Console.withOut(OutputStream.nullOutputStream(), work);
    }

    @Override
    public void displayVersionWarning() {
        // which Gatling there is elsewhere is of no interest to who measures a server
    }

    /** Without a report nobody writes Gatling's statistics: we measure ourselves. */
    @Override
    public StatsEngine newStatsEngine(SimulationParams simulation, RunMessage message) {
        return new Overhearing(
                reported
                        ? super.newStatsEngine(simulation, message)
                        : new DataWritersStatsEngine(
                                scala.collection.immutable.Vector$.MODULE$.empty(), actors, CLOCK));
    }
}
