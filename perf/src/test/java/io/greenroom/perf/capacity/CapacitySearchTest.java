package io.greenroom.perf.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Capacity.Limit;
import io.greenroom.perf.result.Finding;
import io.greenroom.perf.result.MadeUpRounds;
import io.greenroom.perf.result.Step;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacitySearchTest {
    private static final Budget BUDGET = MadeUpRounds.BUDGET;
    private static final int SEEDS = 200;
    private static final double ANY = Double.MAX_VALUE;
    private static final PaceMeter STEADY = new PaceMeter(() -> {}, () -> 0);

    /** A limit is found within a tenth, and all searches lie within 15 % of each other, over noise of many kinds. */
    @ParameterizedTest
    @CsvSource({
        "120, 50, false, 0",
        "120, 50, false, 0.125",
        "777, 50, false, 0.125",
        "777, 2000, false, 0.125",
        "1000, 100, true, 0",
        "1000, 100, true, 0.125"
    })
    void findsAPlantedLimitForEverySeed(double about, double start, boolean poisson, double noise) {
        var probes = new DoubleSummaryStatistics();
        var seconds = new DoubleSummaryStatistics();
        var ratios = LongStream.range(0, SEEDS)
                .mapToDouble(seed -> {
                    var limit = about * (1 + seed % 20 / 100.0);
                    var server = new QueueServer(BUDGET, limit, poisson, noise, seed);
                    var rate = new CapacitySearch(BUDGET, start, ANY)
                            .search(server, STEADY)
                            .rate();
                    probes.accept(server.probes);
                    seconds.accept(server.seconds);
                    return rate / limit;
                })
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "limit %.0f and up to a fifth more, from %.0f, %s, noise %.3f: %s; probes %.1f (at most %.0f), %.0f s (at most %.0f)%n",
                about,
                start,
                poisson ? "random" : "even",
                noise,
                spread(ratios),
                probes.getAverage(),
                probes.getMax(),
                seconds.getAverage(),
                seconds.getMax());
        assertThat(ratios).hasSize(SEEDS);
        assertThat(probes.getMax()).isLessThanOrEqualTo(CapacitySearch.MOST_PROBES);
        assertThat(ratios[0]).isGreaterThanOrEqualTo(0.9);
        assertThat(ratios[SEEDS - 1]).isLessThanOrEqualTo(1.1);
        assertThat(ratios[SEEDS - 1] / ratios[0]).isLessThan(1.15);
    }

    private static String spread(double[] sorted) {
        return "min %.3f, 5%% %.3f, median %.3f, 95%% %.3f, max %.3f"
                .formatted(
                        sorted[0],
                        sorted[sorted.length / 20],
                        sorted[sorted.length / 2],
                        sorted[sorted.length * 19 / 20],
                        sorted[sorted.length - 1]);
    }

    @Test
    void theHighestRateAskedForIsEnough() {
        var capacity = search(new QueueServer(BUDGET, 1000, false, 0, 1), 50, 300);
        assertThat(capacity.rate()).isEqualTo(300);
        assertThat(capacity.limitedBy()).isEqualTo(Limit.ASKED);
        assertThat(capacity.steps()).extracting(Step::rate).containsExactly(50.0, 100.0, 200.0, 300.0);
    }

    @Test
    void aGeneratorThatCannotSendMoreIsNamed() {
        var capacity = search(new QueueServer(BUDGET, 1000, false, 0, 1, 400), 50, ANY);
        assertThat(capacity.limitedBy()).isEqualTo(Limit.GENERATOR);
        assertThat(capacity.rate()).isBetween(380.0, 400.0);
        assertThat(capacity.steps())
                .last()
                .extracting(Step::why)
                .isEqualTo("the generator could not send all that was due");
    }

    @Test
    void aServerIsBlamedForItsOwnLimit() {
        var capacity = search(new QueueServer(BUDGET, 300, false, 0, 1, 5000), 50, ANY);
        assertThat(capacity.limitedBy()).isEqualTo(Limit.SERVER);
        assertThat(capacity.steps()).filteredOn(step -> !step.held()).allMatch(step -> step.why()
                .startsWith("p99 was "));
    }

    @Test
    void whoNeverAnswersIsAskedTwice() {
        var capacity = search(new QueueServer(BUDGET, 0.0001, false, 0, 1), 50, ANY);
        assertThat(capacity.rate()).isZero();
        assertThat(capacity.steps()).hasSize(2);
    }

    @Test
    void whoLosesMessagesHoldsNoRate() {
        Probe lossy = (rate, seconds) -> MadeUpRounds.good()
                .rate(rate)
                .seconds(seconds)
                .finding(Finding.Kind.LOST, 1)
                .round();
        var capacity = search(lossy, 50, ANY);
        assertThat(capacity.rate()).isZero();
        assertThat(capacity.steps()).hasSizeLessThanOrEqualTo(CapacitySearch.MOST_PROBES);
        assertThat(capacity.steps()).first().extracting(Step::why).isEqualTo("integrity was 1 lost");
    }

    @Test
    void aRateThatLosesMessagesIsNeverAskedAgain() {
        Probe lossy = (rate, seconds) -> {
            var rounds = MadeUpRounds.good().rate(rate).seconds(seconds);
            return (rate > 130 ? rounds.finding(Finding.Kind.LOST, 1) : rounds).round();
        };
        var capacity = search(lossy, 50, ANY);
        assertThat(capacity.rate()).isBetween(124.0, 130.0);
        assertThat(capacity.steps()).extracting(Step::rate).doesNotHaveDuplicates();
    }

    @Test
    void oneBadTryIsForgiven() {
        var tries = new int[1];
        Probe once = (rate, seconds) -> MadeUpRounds.good()
                .rate(rate)
                .seconds(seconds)
                .p99(rate == 100 && tries[0]++ == 0 ? 900 : 10)
                .round();
        assertThat(search(once, 100, 200).rate()).isEqualTo(200);
    }

    /** Another build on the machine takes longer than three tries: what holds twice as much needs no search below. */
    @Test
    void noiseThatLastsIsSeenThrough() {
        var tries = new int[1];
        Probe noisy = (rate, seconds) -> MadeUpRounds.good()
                .rate(rate)
                .seconds(seconds)
                .p99(rate == 200 && tries[0]++ < 3 ? 300 : 10)
                .round();
        var capacity = search(noisy, 100, 800);
        assertThat(capacity.rate()).isEqualTo(800);
        assertThat(capacity.limitedBy()).isEqualTo(Limit.ASKED);
        assertThat(capacity.steps()).extracting(Step::rate).containsExactly(100.0, 200.0, 200.0, 200.0, 400.0, 800.0);
    }

    /** Half a minute in which nothing above 450 holds, in the middle of a search on a server that holds 800. */
    @Test
    void aBadHalfMinuteIsSeenThrough() {
        var tries = new int[1];
        Probe noisy = (rate, seconds) -> MadeUpRounds.good()
                .rate(rate)
                .seconds(seconds)
                .p99(rate > 800 ? 900 : rate > 450 && tries[0]++ < 14 ? 300 : 10)
                .round();
        assertThat(search(noisy, 100, ANY).rate()).isBetween(770.0, 800.0);
    }

    @Test
    void aProbeIsLongEnoughForItsBudget() {
        assertThat(seconds(100, 500)).isEqualTo(4);
        assertThat(seconds(250, 500)).isEqualTo(10);
        assertThat(seconds(2000, 500)).isEqualTo(20);
        assertThat(seconds(100, 30)).isEqualTo(10);
    }

    @Test
    void nothingToBeginWithIsRefused() {
        assertThatThrownBy(() -> new CapacitySearch(BUDGET, 0, 10)).hasMessageContaining("has no beginning");
    }

    private static double seconds(double p99Millis, double rate) {
        return new CapacitySearch(new Budget(0, p99Millis, 0, 0), 1, ANY).probeSeconds(rate);
    }

    private static Capacity search(Probe probe, double start, double highest) {
        return new CapacitySearch(BUDGET, start, highest).search(probe, STEADY);
    }
}
