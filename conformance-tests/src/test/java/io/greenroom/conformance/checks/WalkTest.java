package io.greenroom.conformance.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.PageQuery;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTest {
    private final MadeUpRoom room = MadeUpRoom.upTo(23);

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 23, 100})
    void meetsEveryMessageOnceInARightRoom(int limit) {
        Walk.after(0, limit, room::read).expectEachOnce(room.messages);
        Walk.before(limit, room::read).expectEachOnce(room.messages);
    }

    @Test
    void anEmptyRoomIsOnePage() {
        var walk = Walk.after(0, 7, MadeUpRoom.of()::read);
        assertThat(walk.pages()).hasSize(1);
        walk.expectEachOnce(List.of());
    }

    @Test
    void gapsInSeqAreNoGaps() {
        var gaps = MadeUpRoom.of(3, 9, 1000, 1001);
        Walk.after(0, 1, gaps::read).expectEachOnce(gaps.messages);
        Walk.before(3, gaps::read).expectEachOnce(gaps.messages);
    }

    @Test
    void saysWhichMessageWasSkippedAtTheBoundary() {
        var broken = fault(Walk.after(0, 7, room.hiding(8)::read), room.messages);
        assertThat(broken.sent()).isEqualTo("GET /rooms/r/messages?after=7&limit=7");
        assertThat(broken.expected()).isEqualTo("seq 8 first");
        assertThat(broken.got()).isEqualTo("seq 9 first: 8 is on no page");
        assertThat(broken.hint().orElse("")).contains("createdAt", "12:00:00Z");
    }

    @Test
    void saysWhichMessageWasSkippedWithinAPage() {
        var broken = fault(Walk.before(7, room.hiding(21, 3)::read), room.messages);
        assertThat(broken.sent()).isEqualTo("GET /rooms/r/messages?limit=7");
        assertThat(broken.expected()).isEqualTo("seq 21 next to seq 22");
        assertThat(broken.got()).isEqualTo("seq 20: 21 and 1 more are on no page");
        assertThat(broken.hint()).isEmpty();
    }

    @Test
    void saysWhichMessageWasMetTwice() {
        var broken = fault(Walk.after(0, 7, room.inclusive()::read), room.messages);
        assertThat(broken.sent()).isEqualTo("GET /rooms/r/messages?after=7&limit=7");
        assertThat(broken.expected()).isEqualTo("seq 8 first");
        assertThat(broken.got()).isEqualTo("seq 7 first, which is met twice");
    }

    @Test
    void saysWhereTheWalkEndedTooEarly() {
        var broken = fault(Walk.after(0, 7, MadeUpRoom.upTo(14)::read), room.messages);
        assertThat(broken.sent()).isEqualTo("GET /rooms/r/messages?after=14&limit=7");
        assertThat(broken.expected()).isEqualTo("seq 15 first");
        assertThat(broken.got()).isEqualTo("nothing more: 15 and 8 more are on no page");
    }

    @Test
    void endsWhereTheBoundIsIgnored() {
        var asked = new AtomicInteger();
        var walk = Walk.after(0, 7, query -> {
            asked.incrementAndGet();
            return room.read(PageQuery.newest().limit(7));
        });
        assertThat(asked.get()).isEqualTo(2);
        assertThat(fault(walk, room.messages).got())
                .isEqualTo("seq 17 first, which is met twice: 1 and 15 more are on no page");
    }

    @Test
    void findsMessagesThatNobodyWasToldOf() {
        var broken = fault(Walk.after(0, 100, room::read), room.messages.subList(0, 22));
        assertThat(broken.expected()).isEqualTo("no message beyond seq 22");
        assertThat(broken.got()).isEqualTo("seq 23, which nobody was told of");
    }

    @Test
    void followsWhileOthersWrite() {
        var growing = MadeUpRoom.of();
        var walk = Walk.after(0, 5, growing::read, () -> {
            var next = growing.messages.size() + 1;
            if (next <= 12) {
                growing.with(next);
            }
            return next < 12;
        });
        walk.expectEachOnce(growing.messages);
        assertThat(walk.met()).hasSize(12);
    }

    @Test
    void givesUpOnARoomWithoutAnEnd() {
        var endless = MadeUpRoom.of();
        var broken = catchThrowableOfType(
                ClauseBroken.class,
                () -> Walk.after(0, 5, query -> {
                    endless.with(endless.messages.size() + 1);
                    return endless.read(query);
                }));
        assertThat(broken.finding().expected()).isEqualTo("an empty page at the end of the room");
        assertThat(broken.finding().got()).isEqualTo("messages on page 1001, too");
    }

    @Test
    void othersMayBeMetToo() {
        Walk.before(7, room::read).expectAtLeastOnce(room.messages.subList(0, 12));
        var broken = catchThrowableOfType(ClauseBroken.class, () -> Walk.before(7, room.hiding(5)::read)
                .expectAtLeastOnce(room.messages.subList(0, 12)));
        assertThat(broken.finding().got()).contains("5 is on no page");
    }

    private static ClauseBroken.Finding fault(Walk walk, List<Message> expected) {
        return catchThrowableOfType(ClauseBroken.class, () -> walk.expectEachOnce(expected))
                .finding();
    }
}
