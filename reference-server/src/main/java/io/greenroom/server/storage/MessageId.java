package io.greenroom.server.storage;

import io.greenroom.server.rooms.Room;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a message holds the key under which it is stored, so that it is found without an index of its own. To
 * clients it is as opaque as any.
 *
 * @param roomId where the message is
 * @param seq its place there
 */
record MessageId(String roomId, long seq) {
    private static final Pattern FORM = Pattern.compile("m_([0-9a-z]{1,13})-([1-9][0-9]{0,17})");

    // L1-26 L1-27
    static String of(String roomId, long seq) {
        return "m_" + roomId.substring(Room.ID_PREFIX.length()) + "-" + seq;
    }

    /** Reads an id; empty if none was ever written like that. */
    static Optional<MessageId> parse(String id) {
        var match = FORM.matcher(id);
        return match.matches()
                ? Optional.of(new MessageId(Room.ID_PREFIX + match.group(1), Long.parseLong(match.group(2))))
                : Optional.empty();
    }
}
