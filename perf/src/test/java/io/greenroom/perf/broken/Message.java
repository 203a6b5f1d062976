package io.greenroom.perf.broken;

import tools.jackson.databind.json.JsonMapper;

/**
 * A message as it is kept.
 *
 * @param json as it is shown, made once
 */
public record Message(String id, String roomId, String authorId, long seq, String text, String createdAt, String json) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The fields in the order in which they are shown. */
    private record Shown(String id, String roomId, String authorId, long seq, String text, String createdAt) {}

    static Message of(String id, String roomId, String authorId, long seq, String text, String createdAt) {
        var json = JSON.writeValueAsString(new Shown(id, roomId, authorId, seq, text, createdAt));
        return new Message(id, roomId, authorId, seq, text, createdAt, json);
    }

    /** The same said once more. */
    Message again(String otherId, long otherSeq) {
        return of(otherId, roomId, authorId, otherSeq, text, createdAt);
    }
}
