package io.greenroom.server.rooms;

import io.greenroom.server.stamps.Stamps;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;

/**
 * A place to talk.
 *
 * @param id opaque
 * @param name as it was given, and not unique
 * @param visibility who may see it
 * @param createdAt by the server's clock, to the millisecond
 */
@Serdeable.Serializable
public record Room(String id, String name, Visibility visibility, Instant createdAt) {
    /** How the id of every room begins. */
    public static final String ID_PREFIX = "r_";

    /** A room that nobody has seen yet. */
    public static Room fresh(Stamps stamps, String name, Visibility visibility) {
        return new Room(stamps.id(ID_PREFIX), name, visibility, stamps.now());
    }

    /** The answer that it has been made. */
    // L2-38
    public HttpResponse<Room> created() {
        return HttpResponse.created(this, URI.create("/rooms/" + id));
    }
}
