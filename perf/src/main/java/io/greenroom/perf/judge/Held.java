package io.greenroom.perf.judge;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.perf.result.Round;
import java.util.List;

/** The first line of a bench that has nothing to complain of. */
final class Held {
    private static final double EVEN = 0.9;

    private Held() {}

    /** Such as {@code Held 100 requests a second for 60 s: p99 14 ms, no error, 3,012 messages all there, once and in order.} */
    static String words(List<Round> rounds) {
        var round = rounds.getFirst();
        var seconds = rounds.stream().mapToDouble(Round::seconds).sum();
        return "Held %s%s requests a second for %s: %s."
                .formatted(
                        steady(round) ? "" : "up to ",
                        Amounts.rate(round.aimedRate()),
                        Amounts.seconds(seconds),
                        facts(rounds));
    }

    /** Such as {@code p99 14 ms, no error, 3,012 messages all there, once and in order}. */
    static String facts(List<Round> rounds) {
        var p99 = Medians.of(rounds.stream().map(round -> round.latency().p99()).toList());
        var failed = rounds.stream().mapToLong(Failures::of).sum();
        var messages = new Messages(rounds).acknowledged();
        return "p99 %s, %s, %s"
                .formatted(
                        Amounts.millis(p99),
                        failed == 0 ? "no error" : Figures.count(failed, "error") + " as allowed",
                        messages == 0
                                ? "no message was posted"
                                : Figures.count(messages, "message") + " all there, once and in order");
    }

    private static boolean steady(Round round) {
        return round.requests() >= EVEN * round.aimedRate() * round.seconds();
    }
}
