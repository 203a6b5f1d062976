package io.greenroom.server.history;

import io.greenroom.server.messages.Message;
import java.util.List;

/**
 * A page of a room's history, which clients see as a {@link io.greenroom.server.wire.Listing} of messages.
 *
 * @param lines oldest first
 * @param hasMore whether there are more in the direction of the walk
 */
public record Page(List<Line> lines, boolean hasMore) {
    /** The messages themselves. */
    public List<Message> messages() {
        return lines.stream().map(Line::message).toList();
    }
}
