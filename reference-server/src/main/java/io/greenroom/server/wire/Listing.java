package io.greenroom.server.wire;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A list as clients see it.
 *
 * @param items in the order that the list promises
 * @param hasMore whether it goes on beyond these
 * @param <T> what is listed
 */
// L1-12
@Serdeable.Serializable
public record Listing<T>(List<T> items, boolean hasMore) {
    /** A list that is complete. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, false);
    }
}
