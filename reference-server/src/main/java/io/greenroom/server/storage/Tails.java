package io.greenroom.server.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.greenroom.server.messages.Message;
import java.util.Optional;

/**
 * The newest messages of the rooms that are busy, in memory. Only the writer changes them, after each commit and in its
 * order: what is here has been committed, and nothing is left out. A room gets a tail when it is read twice in a while.
 */
final class Tails {
    private static final int CHARS_MAX = 8 << 20;
    private static final int READ_LATELY_MAX = 1000;

    private final Cache<String, Tail> tails = Caffeine.newBuilder()
            .maximumWeight(CHARS_MAX)
            .weigher((String roomId, Tail tail) -> tail.chars())
            .build();
    private final Cache<String, Boolean> readLately =
            Caffeine.newBuilder().maximumSize(READ_LATELY_MAX).build();

    /** The tail of a room, if it has one. */
    Optional<Tail> of(String roomId) {
        return Optional.ofNullable(tails.getIfPresent(roomId));
    }

    /** Whether to make a tail for a room that has none and is read now. */
    boolean wanted(String roomId) {
        return readLately.asMap().put(roomId, true) != null;
    }

    /** A tail that the writer has just read. */
    void put(String roomId, Tail tail) {
        tails.put(roomId, tail);
    }

    /** A message that the writer has just committed. */
    void append(Message message) {
        tails.asMap().computeIfPresent(message.roomId(), (roomId, tail) -> tail.append(message));
    }
}
