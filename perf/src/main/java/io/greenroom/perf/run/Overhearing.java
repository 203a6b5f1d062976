package io.greenroom.perf.run;

import io.gatling.commons.stats.Status;
import io.gatling.core.actor.ActorRef;
import io.gatling.core.controller.Controller;
import io.gatling.core.session.GroupBlock;
import io.gatling.core.stats.StatsEngine;
import io.greenroom.perf.endpoints.LastWords;
import scala.Option;
import scala.collection.immutable.List;

/**
 * Gatling's statistics on their way to Gatling's own report. Here we hear why a request got no answer, which nothing else is
 * told.
 */
final class Overhearing implements StatsEngine {
    private final StatsEngine own;

    Overhearing(StatsEngine own) {
        this.own = own;
    }

    @Override
    public void start() {
        own.start();
    }

    @Override
    public void stop(ActorRef<Controller.Command> controller, Option<Exception> crash) {
        own.stop(controller, crash);
    }

    @Override
    public void logUserStart(String scenario) {
        own.logUserStart(scenario);
    }

    @Override
    public void logUserEnd(String scenario) {
        own.logUserEnd(scenario);
    }

    @Override
    public void logResponse(
            String scenario,
            List<String> groups,
            String request,
            long beganMillis,
            long endedMillis,
            Status status,
            Option<String> code,
            Option<String> message) {
        if (code.isEmpty() && message.isDefined()) {
            LastWords.say(message.get());
        }
        own.logResponse(scenario, groups, request, beganMillis, endedMillis, status, code, message);
    }

    @Override
    public void logGroupEnd(String scenario, GroupBlock group, long endedMillis) {
        own.logGroupEnd(scenario, group, endedMillis);
    }

    @Override
    public void logRequestCrash(String scenario, List<String> groups, String request, String error) {
        LastWords.say(error);
        own.logRequestCrash(scenario, groups, request, error);
    }
}
