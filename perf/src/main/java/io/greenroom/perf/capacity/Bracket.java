package io.greenroom.perf.capacity;

import io.greenroom.perf.judge.Validities;
import io.greenroom.perf.result.BudgetResult;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Capacity.Limit;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/** What one search knows so far: the highest rate that held, and all that broke above it. */
final class Bracket {
    private static final double GROWTH = 2;
    private static final double LOWEST_RATE = 0.5;

    private final DoubleFunction<Round> probe;
    private final PaceMeter machine;
    private final double highestRate;
    private final double medianThatTells;
    private final List<Step> steps = new ArrayList<>();
    private final TreeMap<Double, Limit> broke = new TreeMap<>();
    private final Set<Double> lookedTwice = new HashSet<>();
    private double held;

    /** A search; a median above {@code medianThatTells} milliseconds is overload and not noise. */
    Bracket(DoubleFunction<Round> probe, PaceMeter machine, double highestRate, double medianThatTells) {
        this.probe = probe;
        this.machine = machine;
        this.medianThatTells = medianThatTells;
        this.highestRate = highestRate;
    }

    Capacity narrow(double startRate) {
        var rate = startRate;
        while (more(rate)) {
            ask(rate);
            rate = next();
        }
        return new Capacity(held, limit(), List.copyOf(steps), machine.pace());
    }

    private boolean more(double rate) {
        return rate >= LOWEST_RATE && rate > held && !tired() && !silent();
    }

    private boolean tired() {
        return steps.size() >= CapacitySearch.MOST_PROBES;
    }

    /** Nothing at all is answered, however little is asked. */
    private boolean silent() {
        return held == 0
                && steps.size() >= 2
                && steps.stream().allMatch(step -> step.round().good() == 0);
    }

    /** The rate to ask next; the one that held if there is nothing left to ask. */
    private double next() {
        if (broke.isEmpty()) {
            return Math.min(held * GROWTH, highestRate);
        }
        var lowest = broke.firstKey();
        if (doubtful(lowest)) {
            return lowest * GROWTH;
        }
        if (held == 0) {
            return lowest / GROWTH;
        }
        if (lowest > held * CapacitySearch.BRACKET) {
            return Math.sqrt(held * lowest);
        }
        return intact(lowest) && asked(lowest) < CapacitySearch.TRIES_OF_THE_LAST ? lowest : secondLook();
    }

    /** What broke within reach of the rate that held is asked once more, the highest first; then there is nothing left. */
    private double secondLook() {
        var reach = broke.headMap(held * GROWTH, true).descendingKeySet();
        var rate = reach.stream()
                .filter(it -> intact(it) && !lookedTwice.contains(it))
                .findFirst();
        rate.ifPresent(lookedTwice::add);
        return rate.orElse(held);
    }

    private boolean intact(double rate) {
        return tries(rate).allMatch(round -> round.integrity().intact());
    }

    /** The first rate that broke, if it may have been noise: more is asked once, because what holds more holds this. */
    private boolean doubtful(double lowest) {
        return lowest * GROWTH <= highestRate
                && steps.stream().noneMatch(step -> step.rate() > lowest)
                && tries(lowest).noneMatch(this::plain)
                && tries(lowest).anyMatch(round -> round.good() > 0);
    }

    private long asked(double rate) {
        return tries(rate).count();
    }

    private Stream<Round> tries(double rate) {
        return steps.stream().filter(step -> step.rate() == rate).map(Step::round);
    }

    /** Until it holds or has broken often enough; a rate that counts as broken already is asked only once more. */
    private void ask(double rate) {
        Round round;
        do {
            round = round(rate);
            if (holds(round)) {
                hold(rate);
                return;
            }
        } while (!broke.containsKey(rate) && asked(rate) < enough(rate, round) && !tired());
        broke.put(rate, blame(rate));
    }

    /** How often a rate must break to count. */
    private int enough(double rate, Round round) {
        var lookBeyond = !broke.isEmpty() && rate > broke.firstKey();
        if (!round.integrity().intact() || lookBeyond) {
            return 1;
        }
        return plain(round) ? 2 : 3;
    }

    /** No noise: a message is lost, or more than half of the round was too slow. */
    private boolean plain(Round round) {
        return !round.integrity().intact() || round.latency().p50() > medianThatTells;
    }

    /** The generator, if most of the tries were its own failures. */
    private Limit blame(double rate) {
        var valid = tries(rate).filter(round -> round.validity().valid()).count();
        return valid * 2 < asked(rate) ? Limit.GENERATOR : Limit.SERVER;
    }

    /** The machine is measured before, while there is no load. */
    private Round round(double rate) {
        machine.measure();
        var round = probe.apply(rate);
        steps.add(new Step(rate, holds(round), why(round), round));
        return round;
    }

    private void hold(double rate) {
        held = rate;
        broke.headMap(rate, true).clear();
    }

    /** A budget that held while the generator was late did hold, see {@link Validities}. */
    private static boolean holds(Round round) {
        return round.passed() && (round.validity().valid() || Validities.boundsHold(round));
    }

    private static String why(Round round) {
        if (holds(round)) {
            return "";
        }
        return round.budgets().stream()
                .filter(result -> !result.kept())
                .map(Bracket::words)
                .findFirst()
                .orElse("the generator could not send all that was due");
    }

    private static String words(BudgetResult result) {
        return "%s was %s".formatted(result.name(), result.got());
    }

    private Limit limit() {
        return broke.isEmpty() ? Limit.ASKED : broke.firstEntry().getValue();
    }
}
