package io.greenroom.perf.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.perf.profiles.Budget;
import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Capacity.Limit;
import io.greenroom.perf.result.Finding;
import io.greenroom.perf.result.MadeUpRounds;
import io.greenroom.perf.result.Round;
import io.greenroom.perf.result.Step;
import io.greenroom.perf.result.Verdict;
import io.greenroom.perf.result.Verdict.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private static final Budget BUDGET = MadeUpRounds.BUDGET;

    @Test
    void praisesInOneSentence() {
        var verdict = judge(MadeUpRounds.good());
        assertThat(verdict.kind()).isEqualTo(Kind.PASSED);
        assertThat(verdict.sentence())
                .isEqualTo("Held 100 requests a second for 60 s:"
                        + " p99 14 ms, no error, 3,012 messages all there, once and in order.");
        assertThat(verdict.notes()).isEmpty();
    }

    @Test
    void namesLostMessages() {
        assertFault(
                MadeUpRounds.good().acknowledged(2950).finding(Finding.Kind.LOST, 3),
                "lost 3 of 2,950 acknowledged messages");
    }

    @Test
    void namesDoubledMessages() {
        assertFault(MadeUpRounds.good().finding(Finding.Kind.DOUBLED, 1), "1 message is there twice");
    }

    @Test
    void namesErrors() {
        assertFault(
                MadeUpRounds.good().rate(40).error(Action.POST, "500", 12).error(Action.NEWEST, "500", 12),
                "1.0 % of requests failed: 500 (24 of 2,400)");
    }

    @Test
    void namesTheOnlyActionThatFails() {
        assertFault(
                MadeUpRounds.good()
                        .rate(40)
                        .error(Action.POST, "500", 30)
                        .error(Action.POST, "no answer within 5 s", 6),
                "1.5 % of requests failed: 500 (30 of 2,400), no answer within 5 s (6), only at: post");
    }

    @Test
    void namesStallsAndTheirPeriod() {
        var verdict = judge(MadeUpRounds.good().p99(1900).stalls(2.0, 8.1, 18.0, 28.3));
        assertThat(verdict.faults())
                .containsExactly(
                        "stalls: nothing was answered for 2.0 s, 3 times, about every 10 s",
                        "slow: p99 was 1,900 ms, at most 100 ms was asked");
        assertThat(verdict.sentence())
                .isEqualTo(
                        "Failed: stalls: nothing was answered for 2.0 s, 3 times, about every 10 s, and 1 more fault.");
    }

    @Test
    void findsNoPeriodInWhatHasNone() {
        var verdict = judge(MadeUpRounds.good().p99(1900).stalls(2.0, 3, 9, 31, 34));
        assertThat(verdict.faults().getFirst()).isEqualTo("stalls: nothing was answered for 2.0 s, 4 times");
    }

    @Test
    void namesAServerThatStopsAnswering() {
        var verdict = judge(MadeUpRounds.good().p99(5000).stalls(37, 23));
        assertThat(verdict.faults()).startsWith("stopped answering 23 s after the start");
    }

    @Test
    void namesAServerThatNeverAnswers() {
        var verdict = judge(MadeUpRounds.good().acknowledged(0).error(Action.POST, "no answer within 5 s", 6000));
        assertThat(verdict.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(verdict.faults()).containsExactly("accepts connections and never answers: no answer within 5 s");
    }

    @Test
    void namesAServerThatIsNotThere() {
        var verdict = judge(MadeUpRounds.good().acknowledged(0).error(Action.POST, "connection refused", 6000));
        assertThat(verdict.faults()).containsExactly("nothing listens there: connection refused");
    }

    @Test
    void aServerThatOnlyFailsIsThere() {
        assertThat(judge(MadeUpRounds.good().error(Action.POST, "500", 6000)).kind())
                .isEqualTo(Kind.FAILED);
    }

    @Test
    void namesSlowness() {
        assertFault(MadeUpRounds.good().p99(412), "slow: p99 was 412 ms, at most 100 ms was asked");
    }

    @Test
    void mostSeriousComesFirst() {
        var verdict = judge(MadeUpRounds.good()
                .p99(1900)
                .stalls(2.0, 8, 18, 28)
                .error(Action.POST, "500", 24)
                .finding(Finding.Kind.DOUBLED, 2)
                .finding(Finding.Kind.LOST, 1));
        assertThat(verdict.faults())
                .extracting(fault -> fault.substring(0, 4))
                .containsExactly("lost", "2 me", "0.40", "stal", "slow");
    }

    @Test
    void aSlowAnswerToALateRequestIsNobodysFault() {
        var verdict = judge(MadeUpRounds.good().p99(130).generator(MadeUpRounds.load(1.8, 1.95, 80)));
        assertThat(verdict.kind()).isEqualTo(Kind.NOT_VALID);
        assertThat(verdict.sentence()).startsWith("Not valid: 2.0 % of the requests were sent more than 50 ms late");
        assertThat(verdict.faults()).isEmpty();
    }

    @Test
    void whatIsTooSlowEvenWithoutTheLatenessIsTheServers() {
        assertFault(
                MadeUpRounds.good().p99(412).generator(MadeUpRounds.load(0.4, 1.95, 80)),
                "slow: p99 was 412 ms, at most 100 ms was asked");
    }

    @Test
    void aBudgetThatHeldInSpiteOfLatenessDidHold() {
        var verdict = judge(MadeUpRounds.good().p99(90).generator(MadeUpRounds.load(0.4, 1.95, 80)));
        assertThat(verdict.kind()).isEqualTo(Kind.PASSED);
        assertThat(verdict.notes()).isNotEmpty().allMatch(note -> note.contains("the server is no slower than shown"));
    }

    @Test
    void aRoundThatWasNotSentIsNotValid() {
        assertThat(judge(MadeUpRounds.good().sent(0.9)).kind()).isEqualTo(Kind.NOT_VALID);
    }

    @Test
    void messagesAreLostHoweverTheGeneratorFared() {
        assertFault(
                MadeUpRounds.good().sent(0.9).finding(Finding.Kind.LOST, 1), "lost 1 of 3,012 acknowledged messages");
    }

    @Test
    void nothingSentIsNothingKnown() {
        assertThat(judge(MadeUpRounds.good().rate(0)).kind()).isEqualTo(Kind.NOT_VALID);
    }

    @Test
    void roomsThatCouldNotBeReadLeaveItOpen() {
        var verdict = judge(MadeUpRounds.good().finding(Finding.Kind.UNREAD, 2));
        assertThat(verdict.kind()).isEqualTo(Kind.NOT_VALID);
        assertThat(verdict.sentence()).contains("2 of the rooms could not be read");
    }

    @Test
    void allowedErrorsAreANote() {
        var budget = new Budget(0, 100, 0, 0.01);
        var round = MadeUpRounds.good()
                .budget(budget)
                .error(Action.POST, "503", 6)
                .indefinite(6)
                .round();
        var verdict = Verdicts.of(budget, List.of(round), Optional.empty(), Optional.empty());
        assertThat(verdict.kind()).isEqualTo(Kind.PASSED);
        assertThat(verdict.notes())
                .containsExactly(
                        "6 posts got no clear answer: 3 are there, which is no fault.",
                        "Within what is allowed, 0.10 % of requests failed: 503 (6 of 6,000), only at: post.");
    }

    @Test
    void aCapacityIsNotAFault() {
        var verdict = search(Limit.SERVER, 800, held(800), broke(845));
        assertThat(verdict.kind()).isEqualTo(Kind.PASSED);
        assertThat(verdict.sentence())
                .isEqualTo("Took 800 requests a second within the budget (p99 14 ms, no error,"
                        + " 3,012 messages all there, once and in order); at 845, p99 was 412 ms.");
    }

    @Test
    void aCapacityThatTheGeneratorEndsSaysSo() {
        assertThat(search(Limit.GENERATOR, 800, held(800), broke(845)).sentence())
                .contains("the server may well take more, but this generator cannot send it");
    }

    @Test
    void aCapacityOfNothingIsAFault() {
        var verdict = search(Limit.SERVER, 0, broke(50), broke(25));
        assertThat(verdict.kind()).isEqualTo(Kind.FAILED);
        assertThat(verdict.faults()).containsExactly("slow: p99 was 412 ms, at most 100 ms was asked");
    }

    @Test
    void aCapacityDoesNotExcuseLosses() {
        var lossy = MadeUpRounds.good().rate(845).finding(Finding.Kind.LOST, 1).round();
        assertThat(search(Limit.SERVER, 800, held(800), new Step(845, false, "", lossy))
                        .kind())
                .isEqualTo(Kind.FAILED);
    }

    private static Step held(double rate) {
        return new Step(rate, true, "", MadeUpRounds.good().rate(rate).round());
    }

    private static Step broke(double rate) {
        return new Step(
                rate,
                false,
                "p99 was 412 ms",
                MadeUpRounds.good().rate(rate).p99(412).round());
    }

    private static Verdict search(Limit limit, double rate, Step... steps) {
        var capacity = new Capacity(rate, limit, List.of(steps), Optional.empty());
        return Verdicts.of(BUDGET, List.of(), Optional.of(capacity), Optional.empty());
    }

    private static Verdict judge(MadeUpRounds rounds) {
        return Verdicts.of(BUDGET, List.<Round>of(rounds.round()), Optional.empty(), Optional.empty());
    }

    private static void assertFault(MadeUpRounds rounds, String fault) {
        var verdict = judge(rounds);
        assertThat(verdict.kind()).isEqualTo(Kind.FAILED);
        assertThat(verdict.faults()).containsExactly(fault);
        assertThat(verdict.sentence()).isEqualTo("Failed: " + fault + ".");
    }
}
