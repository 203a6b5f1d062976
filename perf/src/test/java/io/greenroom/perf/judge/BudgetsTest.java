package io.greenroom.perf.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.result.BudgetResult;
import io.greenroom.perf.result.Finding;
import io.greenroom.perf.result.Integrity;
import io.greenroom.perf.result.Latency;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetsTest {
    private static final Integrity INTACT = new Integrity(1200, 0, 0, 0, 1200, List.of());
    private static final Latency LATENCY = new Latency(2270, 10, 8.04, 20, 38.2, 80, 412);

    @Test
    void onlyWhatIsAskedIsJudged() {
        assertThat(Budgets.of(new Budget(0, 100, 0, 0), LATENCY, 2270, 0, INTACT))
                .containsExactly(
                        new BudgetResult("p99", "at most 100 ms", "38.2 ms", true),
                        new BudgetResult("errors", "none", "none", true),
                        new BudgetResult(
                                "integrity",
                                "every acknowledged message there, once and in order",
                                "1,200 messages intact",
                                true));
    }

    @Test
    void allThatCanBreak() {
        var integrity = new Integrity(1200, 0, 0, 0, 1200, List.of(new Finding(Finding.Kind.LOST, 3, List.of())));
        var results = Budgets.of(new Budget(5, 38, 400, 0.001), LATENCY, 2270, 7, integrity);
        assertThat(results)
                .extracting(BudgetResult::name)
                .containsExactly("p50", "p99", "longest", "errors", "integrity");
        assertThat(results).noneMatch(BudgetResult::kept);
        assertThat(results)
                .extracting(BudgetResult::got)
                .containsExactly("8 ms", "38.2 ms", "412 ms", "0.31 % (7 of 2,270)", "3 lost");
        assertThat(results.get(3).asked()).isEqualTo("at most 0.10 %");
    }

    @Test
    void nothingMeasuredKeepsNoPromiseOfTime() {
        assertThat(Budgets.of(new Budget(0, 100, 0, 0), Latency.NONE, 0, 0, INTACT)
                        .getFirst())
                .isEqualTo(new BudgetResult("p99", "at most 100 ms", "nothing was measured", false));
    }
}
