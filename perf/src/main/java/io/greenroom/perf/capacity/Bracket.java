package io.greenroom.perf.capacity;

import io.greenroom.perf.judge.Validities;
import io.greenroom.perf.result.BudgetResult;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Capacity.Limit;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleFunction;

/** What one search knows so far: the highest rate that held, and all that broke above it. */
final class Bracket {
    private static final double GROWTH = 2;
    private static final double LOWEST_RATE = 0.5;

    private final DoubleFunction<Round> probe;
    private final double highestRate;
    private final List<Step> steps = new ArrayList<>();
    private final TreeMap<Double, Limit> broke = new TreeMap<>();
    private double held;

    Bracket(DoubleFunction<Round> probe, double highestRate) {
        this.probe = probe;
        this.highestRate = highestRate;
    }

    Capacity narrow(double startRate) {
        var rate = startRate;
        while (more(rate)) {
            ask(rate);
            rate = next();
        }
        return new Capacity(held, limit(), List.copyOf(steps));
    }

    private boolean more(double rate) {
        return rate >= LOWEST_RATE && rate > held && steps.size() < CapacitySearch.MOST_PROBES && !silent();
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
        if (held == 0) {
            return lowest / GROWTH;
        }
        if (lowest > held * CapacitySearch.BRACKET) {
            return Math.sqrt(held * lowest);
        }
        return asked(lowest) < 3 ? lowest : held;
    }

    private long asked(double rate) {
        return steps.stream().filter(step -> step.rate() == rate).count();
    }

    /** Once if it holds, else twice; a rate that broke before is asked only once more. */
    private void ask(double rate) {
        var first = round(rate);
        if (holds(first)) {
            hold(rate);
        } else if (!broke.containsKey(rate)) {
            again(rate, first);
        }
    }

    private void again(double rate, Round first) {
        var second = round(rate);
        if (holds(second)) {
            hold(rate);
        } else {
            var generator = !first.validity().valid() && !second.validity().valid();
            broke.put(rate, generator ? Limit.GENERATOR : Limit.SERVER);
        }
    }

    private Round round(double rate) {
        var round = probe.apply(rate);
        steps.add(new Step(rate, holds(round), why(round), round));
        return round;
    }

    private void hold(double rate) {
        held = rate;
        broke.remove(rate);
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
