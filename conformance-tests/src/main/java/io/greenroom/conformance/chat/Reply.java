package io.greenroom.conformance.chat;

import io.greenroom.kit.http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer with what may be expected of it, by name. Each expectation returns the reply itself or the thing in it, or
 * throws {@link ClauseBroken}.
 */
public record Reply(Answer answer) {
    private static final JsonMapper JSON = new JsonMapper();

    /** 200. */
    public Reply ok() {
        return status("200", status -> status == 200);
    }

    /** 201. */
    public Reply created() {
        try {
            return status("201", status -> status == 201);
        } catch (ClauseBroken broken) {
            throw answer.succeeded()
                    ? broken.hint("201 is the status for what was made; many frameworks answer 200 unless told.")
                    : broken;
        }
    }

    /** 200 or 201. */
    public Reply okOrCreated() {
        return status("200 or 201", status -> status == 200 || status == 201);
    }

    /** Any 2xx. */
    public Reply succeeded() {
        return status("a 2xx", status -> status / 100 == 2);
    }

    /** 400 or 422: what was asked for breaks a rule. */
    public Reply refused() {
        return status("400 or 422", status -> status == 400 || status == 422);
    }

    /** 400: it cannot even be read. */
    public Reply malformed() {
        return status("400", status -> status == 400);
    }

    /** 401. */
    public Reply unauthorized() {
        return status("401", status -> status == 401);
    }

    /** 400 or 401: the credentials themselves are malformed. */
    public Reply unauthorizedOrMalformed() {
        return status("401 (or 400)", status -> status == 401 || status == 400);
    }

    /** 404. */
    public Reply notFound() {
        return status("404", status -> status == 404);
    }

    /** 405. */
    public Reply methodNotAllowed() {
        return status("405", status -> status == 405);
    }

    /** 413. */
    public Reply tooLarge() {
        return status("413", status -> status == 413);
    }

    /** 415. */
    public Reply unsupportedMediaType() {
        return status("415", status -> status == 415);
    }

    /** Any 4xx. */
    public Reply clientError() {
        return status("a 4xx", status -> status / 100 == 4);
    }

    /** Anything but 5xx. */
    public Reply noServerError() {
        return status("anything but a 5xx", status -> status / 100 != 5);
    }

    private Reply status(String expected, IntPredicate fits) {
        if (fits.test(answer.status())) {
            return this;
        }
        throw ClauseBroken.by(answer, expected, answer.brief())
                .symptom(answer.request().endpoint() + " answers " + answer.status() + ", not " + expected);
    }

    /** The JSON value in the body; an empty body has none. */
    public JsonNode json() {
        try {
            var json = JSON.readTree(answer.body());
            if (!json.isMissingNode()) {
                return json;
            }
        } catch (JacksonException e) {
            // told below, like no value at all
        }
        throw ClauseBroken.by(answer, "JSON", answer.brief());
    }

    /** The JSON object in the body. */
    public Fields object() {
        var json = json();
        if (!json.isObject()) {
            throw ClauseBroken.by(answer, "a JSON object", answer.brief());
        }
        return new Fields(json, answer);
    }

    /** The user in the body. */
    public User user() {
        return new User(object());
    }

    /** The room in the body. */
    public Room room() {
        return new Room(object());
    }

    /** The message in the body. */
    public Message message() {
        return new Message(object());
    }

    /** The list of users in the body. */
    public Page<User> users() {
        return page(User::new);
    }

    /** The list of rooms in the body. */
    public Page<Room> rooms() {
        return page(Room::new);
    }

    /** The list of messages in the body. */
    public Page<Message> messages() {
        return page(Message::new);
    }

    private <T> Page<T> page(Function<Fields, T> item) {
        var json = json();
        var array = json.isArray() ? json : json.path("items");
        if (!array.isArray()) {
            throw ClauseBroken.by(answer, "an object with an array items", answer.brief());
        }
        List<T> items = new ArrayList<>();
        array.forEach(node -> items.add(item.apply(new Fields(node, answer))));
        return new Page<>(items, new Fields(json, answer));
    }
}
