package io.greenroom.conformance.checks;

import static io.greenroom.conformance.checks.MadeUpRoom.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrecedenceTest {
    @Test
    void nobodyOrNobodyElseIsInOrder() {
        assertThat(Precedence.brokenIn(List.of())).isEmpty();
        assertThat(Precedence.brokenIn(List.of(message(1, 0, 5)))).isEmpty();
    }

    @Test
    void whatOverlapsMayComeInEitherOrder() {
        assertThat(Precedence.brokenIn(List.of(message(2, 0, 5), message(1, 5, 9))))
                .isEmpty();
        assertThat(Precedence.brokenIn(List.of(message(2, 0, 9), message(1, 1, 2))))
                .isEmpty();
    }

    @Test
    void whatWasSentLaterComesLater() {
        assertThat(Precedence.brokenIn(List.of(message(1, 0, 4), message(2, 5, 9), message(3, 10, 12))))
                .isEmpty();
    }

    @Test
    void aPairAgainstTheClockIsFoundAmongOthers() {
        var question = message(7, 10, 20);
        var answer = message(6, 21, 30);
        var broken = Precedence.brokenIn(List.of(message(9, 5, 40), answer, message(1, 0, 3), question));
        assertThat(broken).contains(new Precedence(question, answer));
    }
}
