package io.greenroom.conformance.chat;

import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.Request;
import io.greenroom.kit.http.Transport;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The API, a method an endpoint, as one caller sees it. Every method sends one request and gives the reply, whatever it
 * is; a request without an answer is {@link ClauseBroken}.
 *
 * @param transport the way to the server
 * @param authorization the {@code Authorization} header, if one is sent
 */
public record ChatApi(Transport transport, Optional<String> authorization) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ACCEPT = "application/json, application/problem+json, */*;q=0.1";

    /** The same API with this bearer token. */
    public ChatApi token(String token) {
        return authorization("Bearer " + token);
    }

    /** The same API with an {@code Authorization} header of any form. */
    public ChatApi authorization(String value) {
        return new ChatApi(transport, Optional.of(value));
    }

    /** The same API without credentials. */
    public ChatApi anonymous() {
        return new ChatApi(transport, Optional.empty());
    }

    /** {@code GET /health}. */
    public Reply health() {
        return send(Request.of("GET", "/health"));
    }

    /** {@code POST /users} with a name. */
    public Reply makeUser(String name) {
        return makeUser(body("name", name));
    }

    /** {@code POST /users} with any JSON. */
    public Reply makeUser(ObjectNode body) {
        return send(newUser().json(body.toString()));
    }

    /** {@code GET /users/{id}}. */
    public Reply readUser(String id) {
        return send(Request.of("GET", "/users/" + segment(id)));
    }

    /** {@code POST /rooms} with a name. */
    public Reply makeRoom(String name) {
        return makeRoom(body("name", name));
    }

    /** {@code POST /rooms} with any JSON. */
    public Reply makeRoom(ObjectNode body) {
        return send(newRoom().json(body.toString()));
    }

    /** {@code GET /rooms}. */
    public Reply listRooms() {
        return send(Request.of("GET", "/rooms"));
    }

    /** {@code GET /rooms/{id}}. */
    public Reply readRoom(String id) {
        return send(Request.of("GET", room(id)));
    }

    /** {@code POST /rooms/{id}/messages} with a text. */
    public Reply post(String roomId, String text) {
        return post(roomId, body("text", text));
    }

    /** {@code POST /rooms/{id}/messages} with any JSON. */
    public Reply post(String roomId, ObjectNode body) {
        return send(newMessage(roomId).json(body.toString()));
    }

    /** {@code GET /rooms/{id}/messages} as at level 1. */
    public Reply listMessages(String roomId) {
        return listMessages(roomId, PageQuery.newest());
    }

    /** {@code GET /rooms/{id}/messages} with bounds and limit. */
    public Reply listMessages(String roomId, PageQuery query) {
        return send(Request.of("GET", room(roomId) + "/messages" + query));
    }

    /** {@code GET /messages/{id}}. */
    public Reply readMessage(String id) {
        return send(Request.of("GET", "/messages/" + segment(id)));
    }

    /** {@code PUT /rooms/{id}/members/me}. */
    public Reply join(String roomId) {
        return send(Request.of("PUT", room(roomId) + "/members/me"));
    }

    /** {@code DELETE /rooms/{id}/members/me}. */
    public Reply leave(String roomId) {
        return send(Request.of("DELETE", room(roomId) + "/members/me"));
    }

    /** {@code PUT /rooms/{id}/members/{userId}}. */
    public Reply addMember(String roomId, String userId) {
        return send(Request.of("PUT", room(roomId) + "/members/" + segment(userId)));
    }

    /** {@code GET /rooms/{id}/members}. */
    public Reply listMembers(String roomId) {
        return send(Request.of("GET", room(roomId) + "/members"));
    }

    /** {@code PUT /dms/{userId}}. */
    public Reply openDirectRoom(String userId) {
        return send(Request.of("PUT", "/dms/" + segment(userId)));
    }

    /** {@code POST /users}, its body still to be given. */
    public static Request newUser() {
        return Request.of("POST", "/users");
    }

    /** {@code POST /rooms}, its body still to be given. */
    public static Request newRoom() {
        return Request.of("POST", "/rooms");
    }

    /** {@code POST /rooms/{id}/messages}, its body still to be given. */
    public static Request newMessage(String roomId) {
        return Request.of("POST", room(roomId) + "/messages");
    }

    /** Any request, with this caller's credentials. */
    public Reply send(Request request) {
        try {
            return new Reply(transport.send(signed(request)));
        } catch (NoAnswer e) {
            throw ClauseBroken.by(e, "an answer");
        }
    }

    /** As {@link #send}, but a server that is there and gives no usable answer is passed over: empty. */
    public Optional<Reply> attempt(Request request) {
        try {
            return Optional.of(new Reply(transport.send(signed(request))));
        } catch (NoAnswer e) {
            return switch (e.kind()) {
                case TIMED_OUT, CUT_SHORT, GARBLED, ENDLESS -> Optional.empty();
                case REFUSED, GIVEN_UP, OUT_OF_TIME -> throw ClauseBroken.by(e, "an answer");
            };
        }
    }

    /** The request with this caller's credentials. It prefers JSON, and takes whatever there is. */
    Request signed(Request request) {
        var accepting = request.header("Accept", ACCEPT);
        return authorization
                .map(value -> accepting.header("Authorization", value))
                .orElse(accepting);
    }

    /** A JSON object with one string. */
    public static ObjectNode body(String field, String value) {
        return JSON.createObjectNode().put(field, value);
    }

    private static String room(String id) {
        return "/rooms/" + segment(id);
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%7E", "~");
    }
}
