package io.greenroom.conformance.checks.level2;

import static io.greenroom.conformance.checks.Compare.expectEqual;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ChatApi;
import io.greenroom.conformance.chat.Room;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.kit.http.Request;
import io.greenroom.spec.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyChecks {
    private static final String ROCKET = "🚀";
    private static final List<String> MALFORMED =
            List.of("{\"text\":\"cut short", "{\"text\":\"a\",}", "{'text':'a'}", "hello");
    private static final List<String> NO_OBJECTS = List.of("", "[]", "\"text\"", "42", "true", "null");
    private static final List<String> NO_NAMES = List.of("\"\"", '"' + "n".repeat(65) + '"', "null", "42", "[\"n\"]");

    @Test
    @Judges(value = Clause.L2_22, hint = "Catch what the parser throws, and answer 400.")
    void L2_22_jsonThatDoesNotParseIs400(Chat chat) {
        var ada = chat.person();
        var message = ChatApi.newMessage(ada.makeRoom().id());
        MALFORMED.forEach(body -> ada.api().send(message.json(body)).malformed());
    }

    @Test
    @Judges(value = Clause.L2_23, hint = "Look at what the parser gave you before you take a field out of it.")
    void L2_23_aBodyThatIsNoObjectIsRefused(Chat chat) {
        var ada = chat.fast().person();
        for (var endpoint : List.of(ChatApi.newMessage(ada.makeRoom().id()), ChatApi.newRoom(), ChatApi.newUser())) {
            NO_OBJECTS.forEach(body -> ada.api().send(endpoint.json(body)).refused());
        }
    }

    @Test
    @Judges(value = Clause.L2_28, hint = "2000 is allowed, 2001 is not; and is the column as wide as the rule?")
    void L2_28_aTextHasUpTo2000CodePoints(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        var longest = "t".repeat(2000);
        expectEqual(ada.api().post(room.id(), longest).succeeded().object(), "text", longest);
        expectEqual(ada.read(room).last().fields(), "text", longest);
        ada.api().post(room.id(), longest + "t").refused();
    }

    @Test
    @Judges(value = Clause.L2_30, hint = "length() of many languages counts UTF-16 units or bytes; count code points.")
    void L2_30_lengthIsCountedInCodePoints(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        var longest = ROCKET.repeat(2000);
        expectEqual(ada.api().post(room.id(), longest).succeeded().object(), "text", longest);
        expectEqual(ada.read(room).last().fields(), "text", longest);
        expectEqual(ada.api().send(escaped(room)).succeeded().object(), "text", longest);
        ada.api().post(room.id(), longest + ROCKET).refused();
        expectEqual(ada.api().makeRoom(ROCKET.repeat(64)).succeeded().object(), "name", ROCKET.repeat(64));
        expectEqual(ada.api().makeUser(ROCKET.repeat(64)).succeeded().object(), "name", ROCKET.repeat(64));
    }

    @Test
    @Judges(value = Clause.L2_31, hint = "One rule for every name: a string of 1 to 64 code points, kept as it is.")
    void L2_31_aNameHasUpTo64CodePoints(Chat chat) {
        var ada = chat.fast().person().api();
        for (var endpoint : List.of(ChatApi.newUser(), ChatApi.newRoom())) {
            for (var name : List.of("n".repeat(64), " a name with blanks at both ends ")) {
                var made = ada.send(named(endpoint, '"' + name + '"')).succeeded();
                expectEqual(made.object(), "name", name);
            }
            ada.send(endpoint.json("{}")).refused();
            NO_NAMES.forEach(name -> ada.send(named(endpoint, name)).refused());
        }
    }

    @Test
    @Judges(value = Clause.L2_37, hint = "Tell your JSON library not to fail on unknown properties.")
    void L2_37_unknownFieldsAreIgnored(Chat chat) {
        var ada = chat.person();
        var body = ChatApi.body("text", "in blue").put("colour", "blue");
        expectEqual(ada.api().post(ada.makeRoom().id(), body).succeeded().object(), "text", "in blue");
    }

    /** 2000 rockets in 24 KB: JSON may be longer than the text in it. */
    private static Request escaped(Room room) {
        return ChatApi.newMessage(room.id()).json("{\"text\":\"" + "\\ud83d\\ude80".repeat(2000) + "\"}");
    }

    private static Request named(Request endpoint, String name) {
        return endpoint.json("{\"name\":" + name + "}");
    }
}
