package io.greenroom.perf.report;

import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.profiles.Journey;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.profiles.Stage;
import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.Bench;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.ErrorCount;
import io.greenroom.perf.result.Finding;
import io.greenroom.perf.result.Pace;
import io.greenroom.perf.result.Ratio;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Stall;
import io.greenroom.perf.result.Step;
import io.greenroom.perf.result.Verdict;
import io.greenroom.perf.result.Versus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Benches as they happen, one of each kind. */
final class Samples {
    static final String SERVER = "http://localhost:3000";
    private static final String OTHER = "http://localhost:4000";

    private Samples() {}

    static Profile profile(double rate) {
        return new Profile(
                "steady",
                "People who chat, at an even rate.",
                5,
                List.of(new Stage(rate, rate, 30)),
                Map.of(Journey.CHAT, 6.0, Journey.SPEAK, 1.0, Journey.READ, 2.0, Journey.SCROLL, 1.0),
                50,
                10,
                0.2,
                80,
                200,
                0,
                5_000,
                new Budget(0, 100, 0, 0.001));
    }

    static Bench passed() {
        var round = new MadeUpRound(100, 1).round();
        var verdict = new Verdict(
                Verdict.Kind.PASSED,
                "The server keeps up with 100 requests a second, and every message is there once and in order.",
                List.of(),
                List.of());
        return bench(verdict, List.of(round), 61.24);
    }

    static Bench failed() {
        var round = new MadeUpRound(100, 2)
                .stalls(new Stall(8.2, 2), new Stall(18.1, 2.1))
                .errors(
                        new ErrorCount(Action.POST, "500", 31, "500 {\"title\":\"Internal Server Error\"}"),
                        new ErrorCount(Action.NEWEST, "no answer within 5 s", 4, "GET /rooms/9f1c/messages"))
                .findings(
                        new Finding(
                                Finding.Kind.LOST,
                                3,
                                List.of("room r_1, seq 412, \"k3-881 abcdefg\": acknowledged, and on no page")),
                        new Finding(
                                Finding.Kind.DOUBLED,
                                1,
                                List.of("room r_2, seq 17 and 18, \"k3-93 abcdefg\": there twice, as m_17 and m_18")))
                .round();
        var verdict = new Verdict(
                Verdict.Kind.FAILED,
                "The server loses messages: 3 of 1,200 that it acknowledged are on no page.",
                List.of(
                        "It loses messages: 3 that were answered 201 are on no page.",
                        "It keeps messages twice: 1.",
                        "It stalls: twice no answer for 2 s, about every 10 s.",
                        "It answers 500 to one POST in 39."),
                List.of("Level 2 was found, so the load reads pages with after and before."));
        return bench(verdict, List.of(round), 18);
    }

    static Bench notValid() {
        var round = new MadeUpRound(6_000, 9)
                .notValid("The generator used 1.92 of 2 cores.", "7 % of the requests left more than 50 ms late.")
                .round();
        var verdict = new Verdict(
                Verdict.Kind.NOT_VALID,
                "Nothing can be said about the server: the generator was the bottleneck.",
                List.of(),
                List.of("Ask for less with --rate, or use several machines."));
        return bench(verdict, List.of(round), 0);
    }

    static Bench unreachable() {
        var verdict = new Verdict(Verdict.Kind.UNREACHABLE, "The server answers nothing.", List.of(), List.of());
        return bench(verdict, List.of(), 0);
    }

    static Bench capacity() {
        return capacity(new Pace(21, 21.04, 31.14));
    }

    static Bench capacity(Pace pace) {
        var steps = List.of(
                step(100, 1, true),
                step(200, 1.1, true),
                step(400, 1.9, true),
                step(800, 40, false),
                step(600, 5.9, true),
                step(700, 12, false),
                step(650, 7.1, true));
        var verdict = new Verdict(
                Verdict.Kind.PASSED,
                "The server takes up to 650 requests a second with p99 under 100 ms and no error.",
                List.of(),
                List.of());
        var capacity = new Capacity(650, Capacity.Limit.SERVER, steps, Optional.of(pace));
        var rounds = steps.stream().map(Step::round).toList();
        return new Bench(
                "greenroom bench " + SERVER + " --profile capacity",
                MadeUpRound.BEGAN,
                SERVER,
                2,
                profile(100),
                rounds,
                Optional.of(capacity),
                Optional.empty(),
                70.3,
                verdict,
                Optional.empty());
    }

    private static Step step(double rate, double slowness, boolean held) {
        var round = new MadeUpRound(rate, slowness).seconds(10).round();
        return new Step(
                rate,
                held,
                held ? "" : "p99 %s".formatted(Quantities.millis(round.latency().p99())),
                round);
    }

    static Bench compared() {
        var mine = List.of(round(SERVER, 99, 1.02), round(SERVER, 101, 0.93), round(SERVER, 100, 1.11));
        var theirs = List.of(round(OTHER, 98, 1.9), round(OTHER, 100, 1.62), round(OTHER, 101, 1.55));
        var ratios = List.of(
                ratio("rate", true, mine, theirs, Round::rate),
                ratio("p50", false, mine, theirs, round -> round.latency().p50()),
                ratio("p99", false, mine, theirs, round -> round.latency().p99()),
                ratio("longest", false, mine, theirs, round -> round.latency().max()));
        var words = "At the same rate, p99 is 0.60 times the other's, in every round; the rates do not differ.";
        var verdict = new Verdict(
                Verdict.Kind.PASSED, "This server is quicker: p99 is 0.60 times the other's.", List.of(), List.of());
        return new Bench(
                "greenroom bench " + SERVER + " --against " + OTHER,
                MadeUpRound.BEGAN,
                SERVER,
                2,
                profile(100),
                mine,
                Optional.empty(),
                Optional.of(new Versus(OTHER, theirs, ratios, words)),
                61,
                verdict,
                Optional.empty());
    }

    private static Round round(String server, double rate, double slowness) {
        return new MadeUpRound(rate, slowness).on(server).round();
    }

    private static Ratio ratio(
            String name, boolean more, List<Round> mine, List<Round> theirs, Function<Round, Double> figure) {
        var ours = mine.stream().map(figure).toList();
        var others = theirs.stream().map(figure).toList();
        var all = java.util.stream.IntStream.range(0, ours.size())
                .mapToObj(at -> ours.get(at) / others.get(at))
                .sorted()
                .toList();
        return new Ratio(name, more, ours, others, all.get(all.size() / 2), all.getFirst(), all.getLast());
    }

    private static Bench bench(Verdict verdict, List<Round> rounds, double score) {
        return bench(SERVER, verdict, rounds, score);
    }

    static Bench bench(String server, Verdict verdict, List<Round> rounds, double score) {
        var rate = rounds.isEmpty() ? 100 : rounds.getFirst().aimedRate();
        return new Bench(
                "greenroom bench " + server + " --profile steady",
                MadeUpRound.BEGAN,
                server,
                2,
                profile(rate),
                rounds,
                Optional.empty(),
                Optional.empty(),
                score,
                verdict,
                Optional.of("target/sample-bench/gatling/steady"));
    }
}
