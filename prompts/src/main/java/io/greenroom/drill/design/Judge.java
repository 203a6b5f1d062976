package io.greenroom.drill.design;

import static io.greenroom.drill.arithmetic.Amounts.words;

import io.greenroom.drill.arithmetic.Amounts.Measure;
import io.greenroom.drill.design.BusiestDay.Trouble;
import io.greenroom.drill.design.Verdict.Break;
import io.greenroom.drill.simulation.Loss;
import io.greenroom.drill.simulation.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Holds a day on one route against a promise. */
final class Judge {
    private final Design design;
    private final RouteDay played;
    private final BusiestDay day;
    private final Promise promise;
    private final List<String> tiers;

    Judge(Design design, RouteDay played, BusiestDay day, Promise promise) {
        this.design = design;
        this.played = played;
        this.day = day;
        this.promise = promise;
        this.tiers = played.route().tiersOf(promise);
    }

    Verdict verdict() {
        var within = within();
        List<Break> breaks = new ArrayList<>();
        if (within.isPresent() && within.getAsDouble() < promise.share() * (1 - 1e-9)) {
            breaks.add(late(within.getAsDouble()));
        }
        if (promise.loses().isPresent() && lostShare() > promise.loses().getAsDouble() * (1 + 1e-9)) {
            breaks.add(lost(promise.loses().getAsDouble()));
        }
        breaks.sort(Comparator.comparingDouble(Break::seconds));
        return new Verdict(promise, within, lostShare(), List.copyOf(breaks));
    }

    private double arrived() {
        return tiers.stream().mapToDouble(played::arrived).sum();
    }

    private double lost(Slice slice) {
        return tiers.stream().mapToDouble(it -> played.lost(slice, it)).sum();
    }

    private double lostShare() {
        return played.slices().stream().mapToDouble(this::lost).sum() / arrived();
    }

    /** What is still on the way at midnight counts as late. */
    private OptionalDouble within() {
        if (promise.within().isEmpty()) {
            return OptionalDouble.empty();
        }
        var served = 0.0;
        var inTime = 0.0;
        for (var i = 0; i < played.slices().size(); i++) {
            var slice = played.slices().get(i);
            if (counts(i)) {
                served += slice.served();
                inTime += slice.served()
                        * RouteDay.within(slice.sojourn(), promise.within().getAsDouble());
            }
        }
        var waiting =
                counts(played.slices().size() - 1) ? played.slices().getLast().meanWaiting() : 0;
        return OptionalDouble.of(served + waiting == 0 ? 1 : inTime / (served + waiting));
    }

    /** Whether the clock runs in a slice. */
    private boolean counts(int slice) {
        return !promise.whileUp()
                || Stream.of(day.outage(), day.throttle())
                        .filter(it -> it.is(promise.to()))
                        .noneMatch(it -> disturbed(it, slice));
    }

    /** From the beginning of a trouble until no more waits than before it. */
    private boolean disturbed(Trouble trouble, int slice) {
        var first = (int) (trouble.from() / RouteDay.SLICE_SECONDS);
        if (slice < first) {
            return false;
        }
        var waits = played.slices(played.last());
        var usual = Math.max(Stage.PEAK, first == 0 ? 0 : waits.get(first - 1).meanWaiting());
        for (var at = (int) Math.ceil(trouble.until() / RouteDay.SLICE_SECONDS); at < slice; at++) {
            if (waits.get(at).meanWaiting() <= usual) {
                return false;
            }
        }
        return true;
    }

    private Break late(double within) {
        var how = "%s there within %s instead of %s"
                .formatted(
                        words(within, Measure.SHARE),
                        words(promise.within().orElse(0), Measure.TIME),
                        words(promise.share(), Measure.SHARE));
        for (var i = 0; i < played.slices().size(); i++) {
            var slice = played.slices().get(i);
            if (counts(i)
                    && (RouteDay.within(slice.sojourn(), promise.within().orElse(0)) < promise.share()
                            || (slice.served() == 0 && slice.arrived() > 0))) {
                return new Break(slice.fromSeconds(), slowest(i), how);
            }
        }
        return new Break(BusiestDay.SECONDS, played.last().holder(), how);
    }

    private String slowest(int slice) {
        return played.stages().stream()
                .max(Comparator.comparingDouble(it -> Math.max(
                        played.slices(it).get(slice).sojourn().percentile(100 * promise.share()),
                        played.slices(it).get(slice).meanWaiting() / it.capacity())))
                .map(it -> played.slices(it).get(slice).meanWaiting() < 1 ? slowestPart(it) : it.tightest(design))
                .orElseThrow();
    }

    private static String slowestPart(Stage stage) {
        return stage.parts().stream()
                .max(Comparator.comparingDouble(Component::time))
                .map(Component::name)
                .orElseThrow();
    }

    private Break lost(double allowed) {
        var left = allowed * arrived();
        Map<String, Double> by = new HashMap<>();
        for (var slice : played.slices()) {
            slice.lost().forEach((loss, amount) -> {
                if (tiers.contains(loss.tier()) && !played.sentBack(loss)) {
                    by.merge(played.holder(loss) + "\n" + word(loss.cause()), amount, Double::sum);
                }
            });
            left -= lost(slice);
            if (left < 0) {
                return broken(slice, by, allowed);
            }
        }
        throw new IllegalStateException("nothing was lost");
    }

    private Break broken(Slice slice, Map<String, Double> by, double allowed) {
        var most = by.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        var parts = most.orElse("\n").split("\n", -1);
        return new Break(
                slice.fromSeconds(),
                parts[0],
                "%s; %s lost by midnight, %s allowed"
                        .formatted(parts[1], words(lostShare(), Measure.SHARE), words(allowed, Measure.SHARE)));
    }

    private static String word(Loss.Cause cause) {
        return switch (cause) {
            case REFUSED -> "full, and refused after the yes";
            case DROPPED -> "full, and dropped";
            case DOWN -> "nobody tried again";
            case SHED -> "away without a yes to tell of it";
        };
    }
}
