package io.greenroom.conformance.broken.sound;

import java.util.Arrays;
import java.util.List;

/** The endpoints of levels 1 to 3. */
public enum Endpoint {
    /** Whether the server is there. */
    HEALTH(1, "GET", "/health"),
    /** A new user. */
    MAKE_USER(1, "POST", "/users"),
    /** One user. */
    READ_USER(1, "GET", "/users/*"),
    /** A new room. */
    MAKE_ROOM(1, "POST", "/rooms"),
    /** All rooms that the caller may see. */
    LIST_ROOMS(1, "GET", "/rooms"),
    /** One room. */
    READ_ROOM(1, "GET", "/rooms/*"),
    /** A new message. */
    POST_MESSAGE(1, "POST", "/rooms/*/messages"),
    /** A page of messages. */
    LIST_MESSAGES(1, "GET", "/rooms/*/messages"),
    /** One message. */
    READ_MESSAGE(2, "GET", "/messages/*"),
    /** Becoming a member. */
    JOIN(3, "PUT", "/rooms/*/members/me"),
    /** Ceasing to be a member. */
    LEAVE(3, "DELETE", "/rooms/*/members/me"),
    /** Making another a member. */
    ADD_MEMBER(3, "PUT", "/rooms/*/members/*"),
    /** The members of a room. */
    LIST_MEMBERS(3, "GET", "/rooms/*/members"),
    /** The room of two. */
    OPEN_DIRECT_ROOM(3, "PUT", "/dms/*");

    private final int level;
    private final String method;
    private final String template;

    Endpoint(int level, String method, String path) {
        this.level = level;
        this.method = method;
        this.template = path.substring(1);
    }

    /** The level that adds it. */
    public int level() {
        return level;
    }

    /** In capitals. */
    public String method() {
        return method;
    }

    /** Whether a path, cut at its slashes, leads here. */
    public boolean isAt(List<String> path) {
        var segments = Arrays.asList(template.split("/"));
        if (path.size() != segments.size()) {
            return false;
        }
        for (var i = 0; i < path.size(); i++) {
            var fits = segments.get(i).equals("*")
                    ? !path.get(i).isEmpty()
                    : segments.get(i).equals(path.get(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
