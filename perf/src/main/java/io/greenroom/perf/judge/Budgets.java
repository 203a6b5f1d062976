package io.greenroom.perf.judge;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.result.BudgetResult;
import io.greenroom.perf.result.Integrity;
import io.greenroom.perf.result.Latency;
import java.util.ArrayList;
import java.util.List;

/** What was asked of the server, promise by promise. That messages are intact is always asked. */
public final class Budgets {
    /** The names of the promises. */
    public static final String P50 = "p50",
            P99 = "p99",
            LONGEST = "longest",
            ERRORS = "errors",
            INTEGRITY = "integrity";

    private Budgets() {}

    /**
     * What came of a budget.
     *
     * @param requests that were sent
     * @param failed of those
     * @return the latencies that are asked for, then errors and integrity; a latency of no request at all is not kept
     */
    public static List<BudgetResult> of(
            Budget budget, Latency latency, long requests, long failed, Integrity integrity) {
        List<BudgetResult> results = new ArrayList<>();
        latency(results, P50, budget.p50Millis(), latency.p50(), latency.count());
        latency(results, P99, budget.p99Millis(), latency.p99(), latency.count());
        latency(results, LONGEST, budget.maxMillis(), latency.max(), latency.count());
        results.add(errors(budget.errorShare(), requests, failed));
        results.add(integrity(integrity));
        return List.copyOf(results);
    }

    private static void latency(List<BudgetResult> results, String name, double mostMillis, double millis, long count) {
        if (mostMillis > 0) {
            var got = count == 0 ? "nothing was measured" : Amounts.millis(millis);
            results.add(new BudgetResult(
                    name, "at most " + Amounts.millis(mostMillis), got, count > 0 && millis <= mostMillis));
        }
    }

    private static BudgetResult errors(double most, long requests, long failed) {
        var asked = most == 0 ? "none" : "at most " + Amounts.percent(most);
        return new BudgetResult(ERRORS, asked, failures(requests, failed), failed <= most * requests);
    }

    private static String failures(long requests, long failed) {
        return failed == 0
                ? "none"
                : "%s (%s of %s)"
                        .formatted(
                                Amounts.percent((double) failed / requests),
                                Figures.number(failed),
                                Figures.number(requests));
    }

    private static BudgetResult integrity(Integrity integrity) {
        var got = integrity.intact()
                ? Figures.count(integrity.acknowledged(), "message") + " intact"
                : String.join(
                        ", ",
                        integrity.findings().stream()
                                .map(finding -> Figures.number(finding.count()) + " "
                                        + finding.kind().words())
                                .toList());
        return new BudgetResult(
                INTEGRITY, "every acknowledged message there, once and in order", got, integrity.intact());
    }
}
