package io.greenroom.perf.subject;

import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.Request;
import io.greenroom.kit.http.Transport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The few requests with which a server is made ready for a load. */
final class Knock {
    private static final JsonMapper JSON = new JsonMapper();

    private final Transport transport;

    Knock(Transport transport) {
        this.transport = transport;
    }

    Person user(String name) {
        var user = created(
                "POST /users",
                transport.send(
                        Request.of("POST", "/users").json(JSON.writeValueAsString(java.util.Map.of("name", name)))));
        return new Person(text("POST /users", user, "id"), text("POST /users", user, "token"));
    }

    String room(Person by, String name) {
        var room = created(
                "POST /rooms",
                transport.send(as(by, Request.of("POST", "/rooms"))
                        .json(JSON.writeValueAsString(java.util.Map.of("name", name)))));
        return text("POST /rooms", room, "id");
    }

    String message(Person by, String roomId, String text) {
        var what = "POST /rooms/{id}/messages";
        var message = created(
                what,
                transport.send(as(by, Request.of("POST", "/rooms/" + roomId + "/messages"))
                        .json(JSON.writeValueAsString(java.util.Map.of("text", text)))));
        return text(what, message, "id");
    }

    /** Whether a request that not every server has is answered 2xx, with a body that satisfies. */
    boolean opens(Person by, String method, String target, java.util.function.Predicate<JsonNode> satisfies) {
        try {
            var answer = transport.send(as(by, Request.of(method, target)));
            return answer.succeeded() && satisfies.test(tree(answer));
        } catch (NoAnswer e) {
            return false;
        }
    }

    private static Request as(Person by, Request request) {
        return request.header("Authorization", "Bearer " + by.token());
    }

    private static JsonNode created(String what, Answer answer) {
        if (answer.status() != 201) {
            throw new NotAChatServer(what + " should answer 201 and answered " + answer.brief());
        }
        return tree(answer);
    }

    private static JsonNode tree(Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    private static String text(String what, JsonNode of, String field) {
        var value = of.path(field);
        if (!value.isString()) {
            throw new NotAChatServer(what + " should answer with a text as " + field + " and answered " + of);
        }
        return value.stringValue();
    }
}
