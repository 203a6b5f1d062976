package io.greenroom.conformance.checks.level2;

import static io.greenroom.conformance.checks.Compare.expectDistinct;
import static io.greenroom.conformance.checks.Compare.expectSet;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Page;
import io.greenroom.conformance.chat.PageQuery;
import io.greenroom.conformance.checks.Burst;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.conformance.checks.Precedence;
import io.greenroom.conformance.checks.Walk;
import io.greenroom.spec.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class OrderChecks {
    /** So few that one page shows them all. */
    private static final int POSTS = 96;

    @Test
    @Judges(value = Clause.L2_16, hint = "Read, raise and store seq in one step: a lock, a sequence, or one writer.")
    void L2_16_fiftyMessagesAtOnceAreFiftyMessages(Chat chat) {
        var room = Burst.of(chat, 2).crowd(50);
        var posted = room.post(50);
        expectDistinct(posted, Message::id, Message::fields, "id");
        expectDistinct(posted, Message::seq, Message::fields, "seq");
        var ids = new HashSet<>(posted.stream().map(Message::id).toList());
        var listed = room.read(PageQuery.newest().limit(100));
        expectSet(listed, Message::id, ids);
        expectDistinct(listed.items(), Message::seq, Message::fields, "seq");
    }

    @Test
    @Judges(
            value = Clause.L2_17,
            hint = "Show a message only when all before it can be seen, and sort everywhere by the same key.")
    void L2_17_allReadersSeeOneOrder(Chat chat) {
        var room = Burst.of(chat, 6);
        var watched = room.<List<Page<Message>>>postWatched(
                POSTS,
                List.of(
                        writing -> pages(
                                writing, () -> room.readBy(1, PageQuery.newest().limit(20))),
                        writing -> pages(
                                writing,
                                () -> room.readBy(2, PageQuery.newest().after(0).limit(100))),
                        writing -> Walk.after(0, 10, query -> room.readBy(3, query), writing)
                                .pages()));
        var order = room.read(PageQuery.newest().limit(100)).each(Message::id);
        watched.seen().forEach(pages -> pages.forEach(page -> expectRun(page, order)));
    }

    @Test
    @Judges(
            value = Clause.L2_18,
            hint =
                    "Take seq when the post is handled, from one counter; not from blocks that are handed out beforehand.")
    void L2_18_whatWasAcknowledgedComesBeforeWhatWasSentLater(Chat chat) {
        var posted = Burst.of(chat, 5).post(POSTS);
        Precedence.brokenIn(posted).ifPresent(pair -> {
            throw ClauseBroken.by(
                    pair.second().fields().answer(),
                    "a seq greater than " + pair.first().seq() + ", which was acknowledged before this was sent",
                    "seq " + pair.second().seq());
        });
    }

    private static List<Page<Message>> pages(BooleanSupplier writing, Supplier<Page<Message>> read) {
        List<Page<Message>> pages = new ArrayList<>();
        while (writing.getAsBoolean()) {
            pages.add(read.get());
        }
        return pages;
    }

    /** The page shows messages that stand next to each other in the final order, in that order. */
    private static void expectRun(Page<Message> page, List<String> order) {
        var places = page.each(message -> order.indexOf(message.id()));
        for (var i = 0; i < places.size(); i++) {
            if (places.get(i) < 0 || (i > 0 && places.get(i) != places.get(i - 1) + 1)) {
                throw page.wrong(
                        "messages next to each other, as the list shows them at the end",
                        fault(page.items(), places, i));
            }
        }
    }

    private static String fault(List<Message> items, List<Integer> places, int i) {
        var seq = "seq " + items.get(i).seq();
        if (places.get(i) < 0) {
            return seq + ", which is not in the list at the end";
        }
        var between = places.get(i) - places.get(i - 1) - 1;
        return seq + " next to seq " + items.get(i - 1).seq()
                + (between > 0 ? ", and later " + between + " between them" : ", and later the other way round");
    }
}
