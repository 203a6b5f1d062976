package io.greenroom.conformance.checks.level2;

import static io.greenroom.conformance.checks.Compare.expectEqual;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ChatApi;
import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.Fields;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.kit.http.Request;
import io.greenroom.spec.Clause;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RouteChecks {
    @Test
    @Judges(value = Clause.L2_24, hint = "What does your router do with what it does not know?")
    void L2_24_anUnknownRouteIs404(Chat chat) {
        chat.person().api().send(WrongRequests.UNKNOWN_ROUTE).notFound();
    }

    @Test
    @Judges(value = Clause.L2_25, hint = "A path that is known by another method is 405, with Allow: GET, POST.")
    void L2_25_anotherMethodIs405WithAllow(Chat chat) {
        var ada = chat.raw().person().api();
        expectAllow(ada.send(WrongRequests.DELETE_USERS).methodNotAllowed(), List.of("POST"));
        expectAllow(ada.send(WrongRequests.PUT_ROOMS).methodNotAllowed(), List.of("GET", "POST"));
    }

    @Test
    @Judges(value = Clause.L2_26, hint = "Look at Content-Type before you look at the body.")
    void L2_26_aBodyThatIsNotDeclaredAsJsonIs415(Chat chat) {
        var ada = chat.raw().person();
        var message = ChatApi.newMessage(ada.makeRoom().id());
        ada.api().send(message.body("text/plain", "{\"text\":\"plain\"}")).unsupportedMediaType();
        ada.api().send(message.body("application/xml", "<text>markup</text>")).unsupportedMediaType();
    }

    @Test
    @Judges(value = Clause.L2_26, hint = "Compare the media type alone: its parameters come after a semicolon.")
    void L2_26_jsonWithACharsetIsJson(Chat chat) {
        var ada = chat.raw().person();
        var message = ChatApi.newMessage(ada.makeRoom().id());
        ada.api()
                .send(message.body("application/json; charset=utf-8", "{\"text\":\"Grüße\"}"))
                .succeeded();
    }

    @Test
    @Judges(value = Clause.L2_38, hint = "Location: /rooms/… with the id that was given; a path will do.")
    void L2_38_locationLeadsToWhatWasMade(Chat chat) {
        var user = chat.anonymous().makeUser("Ada").succeeded();
        var ada = chat.anonymous().token(user.user().token());
        var room = ada.makeRoom("Engines").succeeded();
        var message = ada.post(room.room().id(), "one").succeeded();
        for (var made : List.of(user, room, message)) {
            expectEqual(follow(ada, made), "id", made.object().string("id"));
        }
    }

    private static Fields follow(ChatApi api, Reply made) {
        var location = made.answer()
                .header("location")
                .orElseThrow(() -> ClauseBroken.by(
                        made.answer(), "a Location", "none in " + made.answer().brief()));
        var replies = Location.targets(made.answer().request().target(), location).stream()
                .map(target -> api.send(Request.of("GET", target)))
                .toList();
        return replies.stream()
                .filter(reply -> reply.answer().succeeded())
                .findFirst()
                .orElse(replies.getFirst())
                .ok()
                .object();
    }

    private static void expectAllow(Reply reply, List<String> methods) {
        var allow = String.join(",", reply.answer().headers("allow"));
        var listed = Arrays.asList(allow.toUpperCase(Locale.ROOT).split("[,\\s]+"));
        if (!listed.containsAll(methods)) {
            throw ClauseBroken.by(
                    reply.answer(),
                    "Allow: " + String.join(", ", methods),
                    allow.isEmpty() ? "no Allow" : "Allow: " + allow);
        }
    }
}
