package io.greenroom.perf.judge;

import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Stall;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** What stalls have in common, in words. */
final class Stalls {
    private static final double ALIKE = 0.25;

    private Stalls() {}

    /** Such as {@code nothing was answered for 2.0 s, 3 times, about every 10 s}. */
    static String words(List<Stall> stalls) {
        var longest = stalls.stream().mapToDouble(Stall::seconds).max().orElse(0);
        var median = Medians.of(stalls.stream().map(Stall::seconds).toList());
        var alike = longest <= median * (1 + ALIKE);
        var every = period(stalls);
        return "nothing was answered for %s%s, %s%s"
                .formatted(
                        alike ? "" : "up to ",
                        Amounts.seconds(alike ? median : longest),
                        times(stalls.size()),
                        every.isPresent() ? ", about every " + Amounts.seconds(every.getAsDouble()) : "");
    }

    /** The time from the beginning of one to the next, if there are three or more and they are as far apart. */
    static OptionalDouble period(List<Stall> stalls) {
        var gaps = IntStream.range(1, stalls.size())
                .mapToObj(i -> stalls.get(i).atSeconds() - stalls.get(i - 1).atSeconds())
                .toList();
        if (gaps.size() < 2) {
            return OptionalDouble.empty();
        }
        var median = Medians.of(gaps);
        var regular = gaps.stream()
                .filter(gap -> Math.abs(gap - median) <= ALIKE * median)
                .count();
        return regular * 3 >= gaps.size() * 2L && regular > 1 ? OptionalDouble.of(median) : OptionalDouble.empty();
    }

    /** The stall that lasted to the end of the round and for a fifth of it or more: the server has stopped answering. */
    static OptionalDouble stopped(Round round) {
        return round.stalls().stream()
                .filter(stall -> stall.atSeconds() + stall.seconds() >= round.seconds() - 1)
                .filter(stall -> stall.seconds() >= Math.max(3, round.seconds() / 5))
                .mapToDouble(Stall::atSeconds)
                .findFirst();
    }

    private static String times(int times) {
        return times == 1 ? "once" : times == 2 ? "twice" : times + " times";
    }
}
