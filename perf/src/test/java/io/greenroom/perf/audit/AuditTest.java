package io.greenroom.perf.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.perf.ledger.Post.Outcome;
import io.greenroom.perf.ledger.Post.Receipt;
import io.greenroom.perf.result.Finding.Kind;
import java.util.Collections;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AuditTest {
    private final History history = History.ofTen();

    private void finds(Kind kind, long count) {
        assertThat(history.found()).isEqualTo(Map.of(kind, count));
    }

    private static UnaryOperator<Seen> text(String text) {
        return seen -> new Seen(seen.roomId(), seen.id(), seen.seq(), seen.authorId(), text);
    }

    private static UnaryOperator<Seen> at(String id, long seq) {
        return seen -> new Seen(seen.roomId(), id, seq, seen.authorId(), seen.text());
    }

    @Test
    void aRightHistoryHasNoFinding() {
        var integrity = history.judge();
        assertThat(integrity.findings()).isEmpty();
        assertThat(integrity.intact()).isTrue();
        assertThat(integrity.acknowledged()).isEqualTo(10);
        assertThat(integrity.read()).isEqualTo(10);
    }

    @Test
    void anAcknowledgedMessageOnNoPageIsLost() {
        history.hall().remove(3);
        history.seenInHall().remove(3);
        finds(Kind.LOST, 1);
        assertThat(history.judge().findings().getFirst().examples())
                .containsExactly("room hall, seq 4, \"run-hall4\": acknowledged, and on no page");
    }

    @Test
    void aRoomWithoutAnyMessageHasLostThemAll() {
        history.hall().clear();
        history.seenInHall().clear();
        finds(Kind.LOST, 10);
        assertThat(history.judge().findings().getFirst().examples()).hasSize(3);
    }

    @Test
    void aTextAtTwoPlacesIsDoubled() {
        history.shown(new Seen("hall", "another", 11, "bob", "run-hall5"));
        finds(Kind.DOUBLED, 1);
    }

    @Test
    void aMessageShownTwiceIsDoubledAndNotOutOfOrder() {
        history.hall().add(5, history.hall().get(4));
        finds(Kind.DOUBLED, 1);
    }

    @Test
    void aMessageShownTwiceToWhoFollowedIsDoubled() {
        history.seenInHall().add(history.hall().get(4));
        finds(Kind.DOUBLED, 1);
    }

    @Test
    void twoMessagesOfOneIdAreOneTooMany() {
        history.sent("hall", "cyd", "run-too", 50, 51, new Receipt("m-hall7", 11));
        history.shown(new Seen("hall", "m-hall7", 11, "cyd", "run-too"));
        finds(Kind.DOUBLED, 1);
    }

    @Test
    void anotherTextIsAChangeAndNoLoss() {
        history.change(2, text("run-hall3 and more"));
        history.change(4, text("something else"));
        finds(Kind.CHANGED, 2);
    }

    @Test
    void textsThatChangedPlacesAreTwoChanges() {
        history.change(2, text("run-hall5"));
        history.change(4, text("run-hall3"));
        finds(Kind.CHANGED, 2);
    }

    @Test
    void anotherAuthorIsAChange() {
        history.change(0, seen -> new Seen(seen.roomId(), seen.id(), seen.seq(), "eve", seen.text()));
        finds(Kind.CHANGED, 1);
    }

    @Test
    void anotherIdOrSeqIsAChange() {
        history.change(9, at("m-hall10", 12));
        history.change(5, at("other", 6));
        finds(Kind.CHANGED, 2);
    }

    @Test
    void anotherIdAndTextAtTheSamePlaceIsAChange() {
        history.change(5, seen -> new Seen("hall", "other", 6, "ada", "wiped"));
        finds(Kind.CHANGED, 1);
    }

    @Test
    void anotherRoomIsAChangeWhereverItIsSaid() {
        history.change(5, seen -> new Seen("attic", seen.id(), seen.seq(), seen.authorId(), seen.text()));
        finds(Kind.CHANGED, 1);
        history.said("attic", "ada", 1);
        history.pages("attic").add(history.hall().remove(5));
        history.followed("attic").add(history.seenInHall().remove(5));
        finds(Kind.CHANGED, 1);
    }

    @Test
    void pagesThatGoBackAreOutOfOrder() {
        Collections.swap(history.hall(), 4, 5);
        finds(Kind.OUT_OF_ORDER, 1);
    }

    @Test
    void twoMessagesOfOneSeqAreOutOfOrder() {
        history.sent("hall", "cyd", 11, 50, 100);
        history.sent("hall", "dan", "run-too", 50, 100, new Receipt("too", 11));
        history.shown(new Seen("hall", "m-hall11", 11, "cyd", "run-hall11"));
        history.shown(new Seen("hall", "too", 11, "dan", "run-too"));
        finds(Kind.OUT_OF_ORDER, 2);
    }

    @Test
    void aSendersLaterMessageThatSortsFirstIsAgainstTheSendersOrder() {
        var other = new History();
        other.said("hall", "ada", 1, 30, 40);
        other.said("hall", "ada", 2, 10, 20);
        other.said("hall", "ada", 3, 5, 50);
        assertThat(other.found()).isEqualTo(Map.of(Kind.SENDER_ORDER, 1L));
    }

    @Test
    void aLaterMessageThatSortsFirstIsAgainstTime() {
        var other = new History();
        other.said("hall", "ada", 1, 30, 40);
        other.said("hall", "bob", 2, 10, 20);
        other.said("attic", "bob", 7, 1, 2);
        other.said("hall", "cyd", 3, 1, 30);
        assertThat(other.found()).isEqualTo(Map.of(Kind.TIME_ORDER, 1L));
    }

    @Test
    void messagesSentAtOnceMayStandInAnyOrder() {
        var other = new History();
        other.said("hall", "ada", 1, 20, 40);
        other.said("hall", "bob", 2, 10, 20);
        other.said("hall", "ada", 3, 10, 30);
        assertThat(other.found()).isEmpty();
    }

    @Test
    void whoFollowedAndWasShownOnlyLaterOnesHasMissedOne() {
        history.seenInHall().remove(3);
        finds(Kind.MISSED, 1);
    }

    @Test
    void whatWhoFollowedDidNotReachIsNotMissed() {
        history.seenInHall().subList(6, 10).clear();
        assertThat(history.found()).isEmpty();
    }

    @Test
    void whatIsGoneInTheEndHasMoved() {
        history.hall().remove(3);
        finds(Kind.MOVED, 1);
    }

    @Test
    void whatIsElsewhereInTheEndHasMoved() {
        var last = history.hall().removeLast();
        history.hall().add(at(last.id(), 12).apply(last));
        finds(Kind.MOVED, 1);
    }

    @Test
    void aRefusedMessageThatIsThereIsInvented() {
        history.sent("hall", "ada", "run-refused", Outcome.REFUSED);
        history.shown(new Seen("hall", "other", 11, "ada", "run-refused"));
        finds(Kind.INVENTED, 1);
    }

    @Test
    void aTextOfTheRunThatNobodySentIsInvented() {
        history.shown(new Seen("hall", "other", 11, "ada", "run-nobody"));
        finds(Kind.INVENTED, 1);
    }

    @Test
    void whatOthersSayIsOfNoInterest() {
        history.hall().add(new Seen("hall", "a", 11, "eve", "hello"));
        history.hall().add(new Seen("hall", "a", 11, "eve", "hello"));
        history.hall().add(2, new Seen("hall", "b", 99, "eve", "other-run-7"));
        assertThat(history.found()).isEmpty();
        assertThat(history.judge().read()).isEqualTo(10);
    }

    @Test
    void anIndefiniteMessageMayBeThereOnceOrNot() {
        history.sent("hall", "ada", "run-lost", Outcome.INDEFINITE);
        history.sent("hall", "ada", "run-there", Outcome.INDEFINITE);
        history.shown(new Seen("hall", "other", 11, "ada", "run-there"));
        assertThat(history.found()).isEmpty();
        assertThat(history.judge().indefinite()).isEqualTo(2);
        assertThat(history.judge().indefiniteFound()).isEqualTo(1);
    }

    @Test
    void anIndefiniteMessageThatIsThereTwiceIsDoubled() {
        history.sent("hall", "ada", "run-there", Outcome.INDEFINITE);
        history.shown(new Seen("hall", "other", 11, "ada", "run-there"));
        history.shown(new Seen("hall", "third", 12, "ada", "run-there"));
        finds(Kind.DOUBLED, 1);
    }

    @Test
    void whatIsBeyondTheEndOfABrokenWalkIsNotLost() {
        history.unread("hall", "GET /rooms/hall got 500");
        history.hall().subList(5, 10).clear();
        finds(Kind.UNREAD, 1);
        assertThat(history.judge().findings().getFirst().examples())
                .containsExactly("room hall: GET /rooms/hall got 500");
    }
}
