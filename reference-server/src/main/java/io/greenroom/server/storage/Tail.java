package io.greenroom.server.storage;

import io.greenroom.server.history.Line;
import io.greenroom.server.history.Page;
import io.greenroom.server.history.PageRequest;
import io.greenroom.server.history.PageRequest.Direction;
import io.greenroom.server.messages.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The newest messages of a room, just as they were committed. Their numbers go up by one: the writer gives them out so, and
 * no message is ever taken away.
 *
 * @param lines in ascending order
 * @param whole whether these are all that the room has
 */
record Tail(List<Line> lines, boolean whole) {
    private static final int MESSAGES_MAX = 128;
    private static final int CHARS_MAX = 128 << 10;
    private static final int CHARS_BESIDE_THE_TEXT = 150;

    /** The tail with one more message at its end; what is too much is left out at its beginning. */
    Tail append(Message message) {
        if (message.seq() <= last()) {
            return this;
        }
        var kept = lines.subList(Math.max(0, lines.size() - MESSAGES_MAX + 1), lines.size());
        var longer = new ArrayList<Line>(kept.size() + 1);
        longer.addAll(kept);
        longer.add(new Line(message));
        var tail = new Tail(longer, whole && kept.size() == lines.size());
        return tail.chars() <= CHARS_MAX ? tail : tail.half();
    }

    private Tail half() {
        return new Tail(List.copyOf(lines.subList(lines.size() / 2, lines.size())), false);
    }

    /** How much memory it takes, in characters, roughly. */
    int chars() {
        return lines.stream()
                .mapToInt(line -> line.message().text().length() + CHARS_BESIDE_THE_TEXT)
                .sum();
    }

    /** The number of its last message; 0 if the room has none. */
    long last() {
        return lines.isEmpty() ? 0 : lines.getLast().message().seq();
    }

    /** The page, if it lies within this tail. */
    Optional<Page> page(PageRequest request) {
        return request.direction() == Direction.NEWER
                ? newer(request.bound(), request.limit())
                : older(request.bound(), request.limit());
    }

    private Optional<Page> newer(long bound, int limit) {
        var from = upTo(bound);
        return from < 0
                ? Optional.empty()
                : Optional.of(between(from, Math.min(from + limit, lines.size()), from + limit < lines.size()));
    }

    private Optional<Page> older(long bound, int limit) {
        var to = upTo(bound - 1);
        if (to < 0 || (to < limit && !whole)) {
            return Optional.empty();
        }
        return Optional.of(between(Math.max(0, to - limit), to, to > limit || !whole));
    }

    /** How many messages of this tail have a number up to this one; -1 if messages before this tail might, too. */
    private int upTo(long seq) {
        var first = lines.isEmpty() ? 1 : lines.getFirst().message().seq();
        if (seq < first - 1) {
            return whole ? 0 : -1;
        }
        return (int) (Math.min(seq, last()) - first + 1);
    }

    private Page between(int from, int to, boolean hasMore) {
        return new Page(lines.subList(from, to), hasMore);
    }
}
