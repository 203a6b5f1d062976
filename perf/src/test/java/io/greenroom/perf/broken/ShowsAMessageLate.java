package io.greenroom.perf.broken;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Each twentieth message of a room is not on the first page after which a reader comes past it, when there are later ones
 * already: as if its transaction had been slower than theirs. Who goes on from the last seq seen never meets it; who reads
 * again from the start does.
 */
public final class ShowsAMessageLate extends SoundServer {
    private final Set<String> passed = new HashSet<>();

    @Override
    protected List<Message> after(Room room, long seq, int limit, String token) {
        return super.after(room, seq, limit, token).stream()
                .filter(message ->
                        message.seq() % 20 != 10 || message.seq() == room.newest() || isPassed(token + message.id()))
                .toList();
    }

    /** Whether a reader has been there before; from now on it has. */
    private synchronized boolean isPassed(String readerAndMessage) {
        return !passed.add(readerAndMessage);
    }
}
