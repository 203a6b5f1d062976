package io.greenroom.perf.judge;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.result.GeneratorLoad;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Validity;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a round says something about the server, or only about the generator.
 *
 * <p>In an open model a request is due whatever the server does, so that the server cannot make one late: lateness is
 * always the generator's or its machine's. Two cores that the server shares with the generator are the usual case. There
 * a generator that needs less than its share of the processor waits for a turn behind the server's threads: a few
 * milliseconds each, some tens with many of them. So single requests may be {@link #LATE_MILLIS} late, and only more than
 * {@link #LATE_SHARE} of them is too much. A machine that is full is no reason in itself, because a server may well use
 * all that the generator leaves; it only tells whom lateness is owed to.
 *
 * <p>Times count from due, and a queue that is fed later never empties earlier: lateness makes a server look slower,
 * never faster. {@link #boundsHold} is what follows from it.
 */
public final class Validities {
    /** What one request may be late; {@link GeneratorLoad#lateShare} counts those that were later. */
    public static final int LATE_MILLIS = 50;

    private static final double LATE_SHARE = 0.01;
    private static final double LATE_OF_BUDGET = 0.25;
    private static final double SENT_SHARE = 0.97;
    private static final double PAUSED_SHARE = 0.05;

    private Validities() {}

    /**
     * Why the figures of a round are not the server's, if they are not.
     *
     * @param budget of which p99 is looked at; without one, that lateness is held to {@link #LATE_MILLIS} alone
     * @param due requests that fell due as the generator drew them, so that chance in arrivals is no fault
     * @param sent of those
     * @param seconds how long the round lasted
     */
    public static Validity of(GeneratorLoad load, Budget budget, long due, long sent, double seconds) {
        List<String> reasons = new ArrayList<>();
        if (sent < SENT_SHARE * due) {
            reasons.add(unsent(load, due, sent, seconds));
        }
        if (load.lateShare() > LATE_SHARE) {
            reasons.add("%s of the requests were sent more than %d ms late, at most %s may be%s"
                    .formatted(
                            Amounts.percent(load.lateShare()),
                            LATE_MILLIS,
                            Amounts.percent(LATE_SHARE),
                            reasons.isEmpty() ? ": " + Cause.of(load) : "."));
        }
        var most = budget.p99Millis() * LATE_OF_BUDGET;
        if (most > 0 && load.late().p99() > most) {
            reasons.add(
                    "The latest hundredth of the requests was sent %s late or more, a quarter of the p99 budget is %s%s"
                            .formatted(
                                    Amounts.millis(load.late().p99()),
                                    Amounts.millis(most),
                                    reasons.isEmpty() ? ": " + Cause.of(load) : ".")); // once is enough
        }
        if (load.gcMillis() > PAUSED_SHARE * seconds * 1000) {
            reasons.add(
                    ("The bench's own garbage collector paused it for %s of %s: give it more memory (GREENROOM_JAVA_OPTS=-Xmx2g),"
                                    + " or lower --rate.")
                            .formatted(Amounts.millis((double) load.gcMillis()), Amounts.seconds(seconds)));
        }
        return new Validity(List.copyOf(reasons));
    }

    private static String unsent(GeneratorLoad load, long due, long sent, double seconds) {
        return "Only %s of %s requests that were due were sent (%s a second): %s"
                .formatted(Figures.number(sent), Figures.number(due), Amounts.rate(sent / seconds), Cause.of(load));
    }

    /**
     * Whether times can be trusted as upper bounds: nearly all that was due was sent. Then a budget that held did hold,
     * however late the generator was.
     */
    public static boolean boundsHold(Round round) {
        return round.requests() > 0 && round.latency().count() >= SENT_SHARE * round.requests();
    }
}
