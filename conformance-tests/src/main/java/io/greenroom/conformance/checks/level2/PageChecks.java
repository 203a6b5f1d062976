package io.greenroom.conformance.checks.level2;

import static io.greenroom.conformance.checks.Compare.expectOrder;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.PageQuery;
import io.greenroom.conformance.checks.Burst;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PageChecks {
    @Test
    @Judges(value = Clause.L2_01, hint = "Is limit read as a number, and is it what the query is cut at?")
    void L2_01_aPageIsAsLongAsItsLimit(Chat chat) {
        var busy = Burst.of(chat, 4);
        busy.post(105);
        List.of(1, 7, 100).forEach(limit -> expectLength(busy, limit, limit));
        var quiet = Burst.of(chat, 1);
        quiet.post(3);
        expectLength(quiet, 1, 1);
        expectLength(quiet, 7, 3);
        expectLength(quiet, 100, 3);
    }

    @Test
    @Judges(value = Clause.L2_02, hint = "Take the newest: order by seq descending, cut, then turn round.")
    void L2_02_withoutBoundsAPageIsTheNewest(Chat chat) {
        expectOfTwelve(chat, seqs -> PageQuery.newest().limit(5), 7, 12);
    }

    @Test
    @Judges(value = Clause.L2_03, hint = "Without limit take 50, with a bound and without one.")
    void L2_03_withoutLimitAPageIsFifty(Chat chat) {
        var room = Burst.of(chat, 4);
        var seqs = seqs(room.post(60));
        expectOrder(room.read(PageQuery.newest()), Message::seq, seqs.subList(10, 60));
        expectOrder(room.read(PageQuery.newest().after(0)), Message::seq, seqs.subList(0, 50));
    }

    @Test
    @Judges(value = Clause.L2_04, hint = "seq > after, in ascending order, and only then the limit.")
    void L2_04_afterGivesTheOldestThatAreNewer(Chat chat) {
        expectOfTwelve(chat, seqs -> PageQuery.newest().after(seqs.get(2)).limit(4), 3, 7);
    }

    @Test
    @Judges(value = Clause.L2_05, hint = "seq < before, in descending order, then the limit, then turn round.")
    void L2_05_beforeGivesTheNewestThatAreOlder(Chat chat) {
        expectOfTwelve(chat, seqs -> PageQuery.newest().before(seqs.get(9)).limit(4), 5, 9);
    }

    @Test
    @Judges(value = Clause.L2_06, hint = "Read one message more than the limit: if it is there, there is more.")
    void L2_06_hasMoreSpeaksOfTheDirectionOfTheWalk(Chat chat) {
        var room = Burst.of(chat, 1);
        var seqs = seqs(room.post(8));
        expectHasMore(room, PageQuery.newest(), 8);
        expectHasMore(room, PageQuery.newest().after(0), 8);
        expectHasMore(room, PageQuery.newest().after(seqs.get(3)), 4);
        expectHasMore(room, PageQuery.newest().before(seqs.get(4)), 4);
        expectHasMore(room, PageQuery.newest().after(seqs.getLast()).limit(7), false);
        expectHasMore(room, PageQuery.newest().before(seqs.getFirst()).limit(7), false);
    }

    @Test
    @Judges(value = Clause.L2_10, hint = "Compare with the bound as a number; do not look for a message that has it.")
    void L2_10_aBoundIsAnyNumber(Chat chat) {
        var room = Burst.of(chat, 1);
        var seqs = seqs(room.post(5));
        for (var query : List.of(
                PageQuery.newest().after(seqs.getLast()),
                PageQuery.newest().after(seqs.getLast() + 1000),
                PageQuery.newest().before(seqs.getFirst()))) {
            expectPage(room, query, List.of());
        }
        expectPage(room, PageQuery.newest().after(0), seqs);
        expectPage(room, PageQuery.newest().before(Message.LARGEST_SEQ), seqs);
    }

    /** In a room of twelve messages the page shows those in these places, counted from 0, the last one not included. */
    private static void expectOfTwelve(Chat chat, Function<List<Long>, PageQuery> query, int from, int to) {
        var room = Burst.of(chat, 1);
        var seqs = seqs(room.post(12));
        expectOrder(room.read(query.apply(seqs)), Message::seq, seqs.subList(from, to));
    }

    private static void expectLength(Burst room, int limit, int length) {
        for (var query : List.of(PageQuery.newest(), PageQuery.newest().after(0))) {
            var page = room.read(query.limit(limit));
            if (page.items().size() != length) {
                throw page.wrong(length + " messages on the page", page.items().size() + " messages");
            }
        }
    }

    private static void expectPage(Burst room, PageQuery query, List<Long> seqs) {
        var reader = room.writers().getFirst().api();
        var page = reader.listMessages(room.room().id(), query).ok().messages();
        expectOrder(page, Message::seq, seqs);
    }

    /** Pages that end one before the edge, at it and beyond it. */
    private static void expectHasMore(Burst room, PageQuery query, int left) {
        expectHasMore(room, query.limit(left - 1), true);
        expectHasMore(room, query.limit(left), false);
        expectHasMore(room, query.limit(left + 1), false);
    }

    private static void expectHasMore(Burst room, PageQuery query, boolean expected) {
        var fields = room.read(query).fields();
        var node = fields.node("hasMore");
        if (!node.isBoolean() || node.booleanValue() != expected) {
            throw fields.wrong("hasMore", String.valueOf(expected));
        }
    }

    private static List<Long> seqs(List<Message> messages) {
        return messages.stream().map(Message::seq).toList();
    }
}
