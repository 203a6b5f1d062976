package io.greenroom.perf.result;

/** What a person does to the server: one request each. */
public enum Action {
    /** {@code POST /rooms/{id}/messages}. */
    POST("post", 1),
    /** The newest page of a room. */
    NEWEST("newest page", 1),
    /** What was said after the last message seen: {@code ?after=}. */
    CATCH_UP("catch up", 2),
    /** A page further back: {@code ?before=}. */
    SCROLL("scroll back", 2),
    /** {@code GET /rooms/{id}}. */
    ROOM("look at a room", 1),
    /** {@code GET /messages/{id}}. */
    MESSAGE("read one message", 2),
    /** {@code PUT /rooms/{id}/members/me}. */
    JOIN("join", 3);

    private final String words;
    private final int level;

    Action(String words, int level) {
        this.words = words;
        this.level = level;
    }

    /** As reports name it. */
    public String words() {
        return words;
    }

    /** The lowest level of the API that has it. */
    public int level() {
        return level;
    }
}
