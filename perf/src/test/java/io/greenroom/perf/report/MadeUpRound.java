package io.greenroom.perf.report;

import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.BudgetResult;
import io.greenroom.perf.result.ErrorCount;
import io.greenroom.perf.result.Finding;
import io.greenroom.perf.result.GeneratorLoad;
import io.greenroom.perf.result.Integrity;
import io.greenroom.perf.result.Latency;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Second;
import io.greenroom.perf.result.Stall;
import io.greenroom.perf.result.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A round that never was, the same each time. */
final class MadeUpRound {
    static final Instant BEGAN = Instant.parse("2026-11-21T12:00:03Z");

    private final double rate;
    private final double slowness;
    private String server = "http://localhost:3000";
    private int seconds = 30;
    private List<Stall> stalls = List.of();
    private List<ErrorCount> errors = List.of();
    private List<Finding> findings = List.of();
    private List<String> reasons = List.of();

    /** @param slowness 1 is a median of about 3 ms */
    MadeUpRound(double rate, double slowness) {
        this.rate = rate;
        this.slowness = slowness;
    }

    MadeUpRound on(String url) {
        server = url;
        return this;
    }

    MadeUpRound seconds(int howMany) {
        seconds = howMany;
        return this;
    }

    MadeUpRound stalls(Stall... some) {
        stalls = List.of(some);
        return this;
    }

    MadeUpRound errors(ErrorCount... some) {
        errors = List.of(some);
        return this;
    }

    MadeUpRound findings(Finding... some) {
        findings = List.of(some);
        return this;
    }

    MadeUpRound notValid(String... sentences) {
        reasons = List.of(sentences);
        return this;
    }

    Round round() {
        var requests = Math.round(rate * seconds);
        var failed = errors.stream().mapToLong(ErrorCount::count).sum();
        var all = latency(requests, 1);
        return new Round(
                server,
                "steady",
                BEGAN,
                seconds,
                rate,
                (requests - failed) / (double) seconds,
                requests,
                requests - failed,
                all,
                byAction(requests),
                timeline(failed),
                stalls,
                errors,
                new GeneratorLoad(0.35, 1.21, 2, latency(requests, 0.1), 0.002, 38, 6400),
                new Integrity(requests * 2 / 5, 0, 2, 1, requests * 2 / 5 + 1, findings),
                new Validity(reasons),
                budgets(all, failed / (double) requests));
    }

    private List<BudgetResult> budgets(Latency all, double errorShare) {
        return List.of(
                new BudgetResult("p99", "at most 100 ms", Quantities.millis(all.p99()), all.p99() <= 100),
                new BudgetResult("errors", "at most 0.1 %", Quantities.percent(errorShare), errorShare <= 0.001),
                new BudgetResult(
                        "integrity",
                        "every message once, in order",
                        findings.isEmpty() ? "so it is" : "it is not",
                        findings.isEmpty()));
    }

    private Latency latency(long count, double factor) {
        var slow = slowness * factor;
        var longest = stalls.isEmpty() ? 61.7 * slow : 2012.4;
        var late = stalls.isEmpty() ? 12.8 * slow : 1804.6;
        return new Latency(count, 3.9 * slow, 3.1 * slow, 6.4 * slow, late, Math.min(longest, late * 2.2), longest);
    }

    private Map<Action, Latency> byAction(long requests) {
        Map<Action, Latency> map = new EnumMap<>(Action.class);
        map.put(Action.POST, latency(requests * 2 / 5, 1.4));
        map.put(Action.NEWEST, latency(requests * 2 / 5, 0.8));
        map.put(Action.CATCH_UP, latency(requests / 10, 0.7));
        map.put(Action.SCROLL, latency(requests / 20, 1.1));
        map.put(Action.ROOM, latency(requests / 20, 0.4));
        return map;
    }

    private List<Second> timeline(long failed) {
        var random = new Random(8317);
        List<Second> timeline = new ArrayList<>();
        for (var at = 0; at < seconds; at++) {
            var due = Math.round(rate * (0.95 + 0.1 * random.nextDouble()));
            var noise = slowness * (0.85 + 0.3 * random.nextDouble());
            var stalled = stalled(at);
            var bad = Math.min(due, failed * (at + 1) / seconds - failed * at / seconds);
            var good = stalled ? due / 10 : due - bad;
            var longest = stalled ? 2012.4 - 900.0 * (at % 2) : 30 * noise * (0.6 + random.nextDouble());
            timeline.add(new Second(
                    at, due, good, bad, stalled ? 480 : 3.1 * noise, stalled ? longest * 0.9 : 11 * noise, longest));
        }
        return timeline;
    }

    private boolean stalled(int at) {
        return stalls.stream()
                .anyMatch(stall -> at + 1 > stall.atSeconds() && at < stall.atSeconds() + stall.seconds());
    }
}
