package io.greenroom.drill.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.round.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Answers as people type them, each with the verdict that its author meant; no author had seen the checker. */
class CheckerTest {
    private static Checked check(String expected, String unit, double within, String answer) {
        var task = new Task(expected, unit, within, List.of(), List.of());
        return Checker.check(task, BigDecimal::new, UnaryOperator.identity(), answer);
    }

    @ParameterizedTest(name = "{4} for {1} {2}: {5}")
    @CsvFileSource(
            resources = {"answers.csv", "answers-second.csv", "answers-third.csv"},
            numLinesToSkip = 1,
            maxCharsPerColumn = 1_000)
    void answersAreJudgedAsTheirAuthorMeant(
            String task, String expected, String unit, double within, String answer, String verdict, String why) {
        var checked = check(expected, unit == null ? "" : unit, within, answer);
        assertThat(checked.right())
                .as("%s (%s): %s", answer, why, checked.words())
                .isEqualTo(verdict.equals("right"));
        switch (verdict) {
            case "luck" -> assertThat(checked.words()).as(answer).contains("not by this working");
            case "unit" -> assertThat(checked.words()).as(answer).containsAnyOf("unit is missing", "asked for is");
            case "factor" -> assertThat(checked.words()).as(answer).startsWith("Too ");
            case "unclear" -> assertThat(checked.words()).as(answer).containsAnyOf("could be made out", "not bounds");
            default -> assertThat(checked.words()).isNotEmpty();
        }
    }

    @Test
    void aSlipIsNamed() {
        var slip = new Task.Slip("2760", "That is a minute's worth: divide by 60.");
        var task = new Task("46", "MB/s", 5, List.of(), List.of(slip));
        assertThat(Checker.check(task, BigDecimal::new, UnaryOperator.identity(), "2.76 GB/s"))
                .isEqualTo(new Checked(false, "That is a minute's worth: divide by 60."));
    }

    @Test
    void aChoiceIsWhatIsWrittenAndNothingElse() {
        var task = new Task("{{stage}}", "", 0, List.of("intake", "delivery"), List.of());
        UnaryOperator<String> filled = text -> text.replace("{{stage}}", "delivery");
        assertThat(Checker.check(task, BigDecimal::new, filled, " Delivery.").right())
                .isTrue();
        assertThat(Checker.check(task, BigDecimal::new, filled, "intake").right())
                .isFalse();
        assertThat(Checker.check(task, BigDecimal::new, filled, "both").words())
                .isEqualTo("This is none of the answers to choose from.");
    }

    @Test
    void aWrongResultNeverGivesTheRightOneAway() {
        assertThat(check("46", "MB/s", 5, "92 MB/s").words()).doesNotContain("46");
        assertThat(check("46", "MB/s", 5, "46").words()).doesNotContain("46");
    }
}
