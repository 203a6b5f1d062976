package io.greenroom.perf.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A room as it was read from a seq to its end.
 *
 * @param roomId which room was asked for
 * @param items in the order in which the pages showed them
 * @param reach up to which seq nothing that is there can have been overlooked
 * @param unread why it was not read to its end, if it was not
 */
public record Walk(String roomId, List<Seen> items, long reach, Optional<String> unread) {
    /** The longest page there is. */
    static final int PAGE = 100;

    /** A room with more than this is not read to its end. */
    private static final int MOST = 5_000_000;

    /** A walk that reached the end. */
    public static Walk whole(String roomId, List<Seen> items) {
        return new Walk(roomId, items, Long.MAX_VALUE, Optional.empty());
    }

    /** A walk that ended too early. */
    public static Walk broken(String roomId, List<Seen> items, long reach, String why) {
        return new Walk(roomId, items, reach, Optional.of(why));
    }

    /** One that was never begun. */
    static Walk unbegun(String roomId, String why) {
        return broken(roomId, List.of(), Long.MIN_VALUE, why);
    }

    /**
     * All that a level-1 server has: one list.
     *
     * @param silent is set if the server has stopped answering
     */
    static Walk ofList(RoomReader reader, String roomId, AtomicBoolean silent) {
        try {
            var page = reader.whole(roomId);
            return page.hasMore()
                    ? broken(
                            roomId,
                            page.items(),
                            Long.MIN_VALUE,
                            "its list says that there is more, and has no way there")
                    : whole(roomId, page.items());
        } catch (Unreadable e) {
            silent.compareAndSet(false, e.silent());
            return unbegun(roomId, e.words());
        }
    }

    /**
     * Page by page with {@code after}. It goes on from the highest seq of a page, even if that is not the last: a page in
     * disorder is one fault, and no second one comes of it.
     *
     * @param start exclusive
     * @param deadlineNanos of {@link System#nanoTime()}
     * @param silent is set if the server has stopped answering
     */
    static Walk after(RoomReader reader, String roomId, long start, long deadlineNanos, AtomicBoolean silent) {
        var items = new ArrayList<Seen>();
        var bound = start;
        try {
            while (true) {
                var page = reader.after(roomId, bound, PAGE);
                items.addAll(page.items());
                var next = highest(page, bound);
                if (!page.hasMore()) {
                    return whole(roomId, items);
                }
                giveUpIfEndless(bound, next, items.size(), deadlineNanos);
                bound = next;
            }
        } catch (Unreadable e) {
            silent.compareAndSet(false, e.silent());
            return broken(roomId, items, bound, e.words());
        }
    }

    private static void giveUpIfEndless(long bound, long next, int items, long deadlineNanos) throws Unreadable {
        if (next <= bound) {
            throw new Unreadable(
                    "the page after seq %d says that there is more, and leads nowhere".formatted(bound), false);
        }
        if (items > MOST || System.nanoTime() - deadlineNanos > 0) {
            throw new Unreadable("its end was not reached in time: %d messages were read".formatted(items), false);
        }
    }

    /** The highest seq of a page, and never less than where the walk is already. */
    static long highest(Page page, long bound) {
        return page.items().stream().mapToLong(Seen::seq).reduce(bound, Math::max);
    }
}
