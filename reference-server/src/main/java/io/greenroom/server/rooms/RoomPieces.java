package io.greenroom.server.rooms;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The list of all rooms that somebody may see, as JSON, made piece by piece while it is sent: however many there are, only
 * some hundreds of them are in memory. Rooms are never deleted and keep their ids, so that each that was there before the
 * list was asked for is in it just once.
 */
@SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing newer than an Enumeration
final class RoomPieces implements Enumeration<InputStream> {
    private static final int ROOMS = 500;

    private final Rooms rooms;
    private final String userId;
    private final JsonMapper json;
    private @Nullable String after = "";

    RoomPieces(Rooms rooms, String userId, JsonMapper json) {
        this.rooms = rooms;
        this.userId = userId;
        this.json = json;
    }

    @Override
    public boolean hasMoreElements() {
        return after != null;
    }

    @Override
    public InputStream nextElement() {
        var beyond = after;
        if (beyond == null) {
            throw new NoSuchElementException();
        }
        var page = rooms.visibleTo(userId, beyond, ROOMS);
        var lead = beyond.isEmpty() ? "{\"items\":[" : page.isEmpty() ? "" : ",";
        after = page.size() < ROOMS ? null : page.getLast().id();
        return new ByteArrayInputStream(
                (lead + items(page) + (after == null ? "],\"hasMore\":false}" : "")).getBytes(UTF_8));
    }

    private String items(List<Room> page) {
        try {
            var array = json.writeValueAsString(Argument.listOf(Room.class), page);
            return array.substring(1, array.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
