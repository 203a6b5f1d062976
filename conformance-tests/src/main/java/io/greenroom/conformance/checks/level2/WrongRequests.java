package io.greenroom.conformance.checks.level2;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ChatApi;
import io.greenroom.kit.http.Request;
import java.util.List;

/** Requests that no route of the API takes. */
final class WrongRequests {
    /** A path that is nobody's. */
    static final Request UNKNOWN_ROUTE = Request.of("GET", "/no-such-thing/here");

    /** A path that has {@code POST} only. */
    static final Request DELETE_USERS = Request.of("DELETE", "/users");

    /** A path that has {@code GET} and {@code POST}. */
    static final Request PUT_ROOMS = Request.of("PUT", "/rooms").json("{\"name\":\"Engines\"}");

    private WrongRequests() {}

    /** One of each kind that is refused before any rule of the chat is asked: route, method, media type, JSON. */
    static List<Request> ofEachKind(String roomId) {
        return List.of(
                UNKNOWN_ROUTE,
                DELETE_USERS,
                PUT_ROOMS,
                ChatApi.newMessage(roomId).body("text/plain", "plain"),
                ChatApi.newMessage(roomId).json("{\"text\":\"cut short"));
    }

    /** Parameters and ids that are all text to a router and nothing to a database. */
    static List<Request> unreadable(String roomId) {
        var page = ChatApi.newMessage(roomId).target();
        return List.of(
                Request.of("GET", page + "?limit=123456789012345678901234567890"),
                Request.of("GET", page + "?before=abc"),
                Request.of("GET", "/messages/" + Chat.unknownId()));
    }
}
