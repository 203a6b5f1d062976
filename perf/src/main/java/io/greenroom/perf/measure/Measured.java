package io.greenroom.perf.measure;

import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.ErrorCount;
import io.greenroom.perf.result.GeneratorLoad;
import io.greenroom.perf.result.Latency;
import io.greenroom.perf.result.Second;
import io.greenroom.perf.result.Stall;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a load has shown, before anybody judges it. A request belongs to it if it was due between its beginning and its end.
 *
 * @param began when the first request that counts was due
 * @param seconds how long requests were due
 * @param aimedRate requests a second that the profile asks for, at its highest
 * @param rate good answers a second that came before the end
 * @param requests that were due; more than have a time if people who were due never came
 * @param good answers as they should be, also those after the end
 * @param latency of all requests, the failed ones included
 * @param byAction the same by what was asked
 * @param timeline a second each, in order
 * @param stalls times without an answer of half a second and more
 * @param errors by kind, most frequent first
 * @param generator what it cost the kit; without a ceiling
 * @param gatlingReport where Gatling's own page begins, if it was asked for
 */
public record Measured(
        Instant began,
        double seconds,
        double aimedRate,
        double rate,
        long requests,
        long good,
        Latency latency,
        Map<Action, Latency> byAction,
        List<Second> timeline,
        List<Stall> stalls,
        List<ErrorCount> errors,
        GeneratorLoad generator,
        Optional<Path> gatlingReport) {
    /**
     * What a recorder has noted, once nothing more comes.
     *
     * @param absent people who were due and never came: of each, one request at least was not sent
     */
    public static Measured of(
            Recorder recorder,
            long absent,
            Instant began,
            double aimedRate,
            GeneratorLoad generator,
            Optional<Path> gatlingReport) {
        var timeline = recorder.timeline();
        var latency = recorder.latency();
        return new Measured(
                began,
                timeline.size(),
                aimedRate,
                (double) recorder.goodInTime() / timeline.size(),
                latency.count() + absent,
                recorder.good(),
                latency,
                recorder.byAction(),
                timeline,
                recorder.stalls(),
                recorder.errors(),
                generator,
                gatlingReport);
    }
}
