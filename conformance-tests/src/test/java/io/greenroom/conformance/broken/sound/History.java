package io.greenroom.conformance.broken.sound;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A room's messages, page by page. */
public abstract class History extends Messages {
    /** With these manners. */
    protected History(Set<Manner> manners) {
        super(manners);
    }

    /** {@code GET /rooms/{id}/messages}. */
    protected Response listMessages(Call call, User caller) {
        var room = roomToRead(call, caller);
        var page = page(room, caller, bounds(call));
        return json(200, pageJson(page, caller));
    }

    /** The room of the path, if this user may read it. */
    protected Room roomToRead(Call call, User caller) {
        return visibleRoom(caller, call.id());
    }

    /** A page as it is sent. */
    protected JsonNode pageJson(Page page, User caller) {
        return list(page.items().stream().map(this::messageJson).toList(), page.hasMore());
    }

    /** Which page is asked for. */
    protected Bounds bounds(Call call) {
        var before = bound(call, "before");
        var after = bound(call, "after");
        if (before.isPresent() && after.isPresent()) {
            return bothBounds(before, after, limit(call));
        }
        return new Bounds(before, after, limit(call));
    }

    /** What to do with both bounds at once. */
    protected Bounds bothBounds(OptionalLong before, OptionalLong after, int limit) {
        throw refusal("before and after exclude each other");
    }

    /** A bound, if there is one. */
    protected OptionalLong bound(Call call, String name) {
        var value = call.parameter(name);
        return value.isPresent() ? bound(name, value.get()) : OptionalLong.empty();
    }

    /** The bound that was written. */
    protected OptionalLong bound(String name, String value) {
        try {
            return OptionalLong.of(Long.parseLong(value));
        } catch (NumberFormatException e) {
            throw refusal(name + " is not an integer");
        }
    }

    /** How many messages at most. */
    protected int limit(Call call) {
        return call.parameter("limit").map(this::limit).orElseGet(this::defaultLimit);
    }

    /** How many, if nothing was asked for. */
    protected int defaultLimit() {
        return 50;
    }

    /** The limit that was written. */
    protected int limit(String value) {
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 100) {
            throw refusal("limit is not an integer from 1 to 100");
        }
        return Integer.parseInt(value);
    }

    /** The page of a room within bounds. */
    protected Page page(Room room, User reader, Bounds bounds) {
        return page(visibleMessages(room, reader), bounds);
    }

    /** What of a room a reader sees, in the order of {@code seq}. */
    protected List<Message> visibleMessages(Room room, User reader) {
        synchronized (room) {
            return List.copyOf(room.messages());
        }
    }

    /** The page of a list within bounds. */
    protected Page page(List<Message> all, Bounds bounds) {
        return bounds.after().isPresent()
                ? oldest(newerThan(all, bounds.after().getAsLong()), bounds.limit())
                : newest(
                        bounds.before().isPresent()
                                ? olderThan(all, bounds.before().getAsLong())
                                : all,
                        bounds.limit());
    }

    /** What is newer than a bound. */
    protected List<Message> newerThan(List<Message> all, long seq) {
        return all.stream().filter(message -> message.seq() > seq).toList();
    }

    /** What is older than a bound. */
    protected List<Message> olderThan(List<Message> all, long seq) {
        return all.stream().filter(message -> message.seq() < seq).toList();
    }

    /** The beginning of what is newer than a bound. */
    protected Page oldest(List<Message> newer, int limit) {
        var end = Math.min(limit, newer.size());
        return new Page(newer.subList(0, end), end < newer.size());
    }

    /** The end of what is older than a bound. */
    protected Page newest(List<Message> older, int limit) {
        var start = Math.max(0, older.size() - limit);
        return new Page(older.subList(start, older.size()), start > 0);
    }
}
