package io.greenroom.conformance.checks;

import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Page;
import io.greenroom.conformance.chat.PageQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A walk over a room, page by page, until a page is empty: it never asks the server whether there is more. The bound of
 * each page is the outermost {@code seq} of the one before. It ends early where a page does not lead on, and leaves it to
 * {@link #expectEachOnce} to say what is wrong with that.
 *
 * @param upwards whether it goes to smaller {@code seq}, with {@code before}
 * @param pages those that had messages, and the last one
 */
public record Walk(boolean upwards, List<Page<Message>> pages) {
    /** Far more than any room of a check has messages: a server that makes them up would be followed for ever. */
    private static final int MOST_PAGES = 1000;

    /** From the newest page back to the first message. */
    public static Walk before(int limit, Function<PageQuery, Page<Message>> read) {
        var walk = new Walk(true, new ArrayList<>());
        walk.go(PageQuery.newest().limit(limit), Long.MAX_VALUE, limit, read, () -> false);
        return walk;
    }

    /** From a bound to the newest message. */
    public static Walk after(long bound, int limit, Function<PageQuery, Page<Message>> read) {
        return after(bound, limit, read, () -> false);
    }

    /** From a bound on, and along with those who write, as long as they do. */
    public static Walk after(
            long bound, int limit, Function<PageQuery, Page<Message>> read, BooleanSupplier stillWriting) {
        var walk = new Walk(false, new ArrayList<>());
        walk.go(PageQuery.newest().after(bound).limit(limit), bound, limit, read, stillWriting);
        return walk;
    }

    private void go(
            PageQuery first,
            long from,
            int limit,
            Function<PageQuery, Page<Message>> read,
            BooleanSupplier stillWriting) {
        var query = first;
        var bound = from;
        while (true) {
            var mayGrow = stillWriting.getAsBoolean();
            var page = read.apply(query);
            if (!page.items().isEmpty() || !mayGrow) {
                pages.add(page);
            }
            if (pages.size() > MOST_PAGES) {
                throw wrong(page, "an empty page at the end of the room", "messages on page " + pages.size() + ", too");
            }
            var next = page.items().isEmpty() ? bound : outermost(page);
            var leadsOn = upwards ? next < bound : next > bound;
            if (!leadsOn && !(mayGrow && page.items().isEmpty())) {
                return;
            }
            bound = next;
            query = upwards
                    ? PageQuery.newest().before(bound).limit(limit)
                    : PageQuery.newest().after(bound).limit(limit);
        }
    }

    private long outermost(Page<Message> page) {
        var seqs = page.items().stream().mapToLong(Message::seq);
        return upwards ? seqs.min().orElseThrow() : seqs.max().orElseThrow();
    }

    /** What was met, in the direction of the walk. */
    public List<Message> met() {
        return pages.stream().flatMap(page -> sorted(page.items()).stream()).toList();
    }

    /** Fails unless just these messages were met, each once. */
    public void expectEachOnce(List<Message> expected) {
        new WalkJudge(this, sorted(expected)).firstFault().ifPresent(fault -> {
            throw fault;
        });
    }

    /** Fails unless these were met, each once; others may have been, but once too. */
    public void expectAtLeastOnce(List<Message> expected) {
        Map<String, Message> all = new LinkedHashMap<>();
        Stream.concat(expected.stream(), met().stream()).forEach(message -> all.putIfAbsent(message.id(), message));
        expectEachOnce(List.copyOf(all.values()));
    }

    private List<Message> sorted(List<Message> messages) {
        Comparator<Message> order = upwards ? Burst.BY_SEQ.reversed() : Burst.BY_SEQ;
        return messages.stream().sorted(order).toList();
    }

    /** The failure that a page of this walk is not what it has to be. */
    static ClauseBroken wrong(Page<Message> page, String expected, String got) {
        return page.wrong(expected, got).symptom("a walk over the pages of a room misses or repeats messages");
    }
}
