package io.greenroom.conformance.model;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a page has to show.
 *
 * @param seqs in order
 * @param hasMore whether there is more in the direction of the walk
 */
public record PageModel(List<Long> seqs, boolean hasMore) {

    /** The page of a room whose messages have these {@code seq}, ascending. At most one bound is given. */
    public static PageModel of(List<Long> room, OptionalLong after, OptionalLong before, int limit) {
        if (after.isPresent()) {
            var newer = room.stream().filter(seq -> seq > after.getAsLong()).toList();
            return new PageModel(newer.subList(0, Math.min(limit, newer.size())), newer.size() > limit);
        }
        var older = room.stream()
                .filter(seq -> before.isEmpty() || seq < before.getAsLong())
                .toList();
        return new PageModel(older.subList(Math.max(0, older.size() - limit), older.size()), older.size() > limit);
    }
}
