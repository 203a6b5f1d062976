package io.greenroom.conformance.checks.level1;

import static io.greenroom.conformance.checks.Compare.expectDistinct;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ChatApi;
import io.greenroom.conformance.chat.Fields;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Person;
import io.greenroom.conformance.chat.Room;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.kit.http.Excerpt;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdChecks {
    private static final String URL_SAFE = "[A-Za-z0-9._~-]{1,64}";

    @Test
    @Judges(value = Clause.L1_26, hint = "Print ids as JSON strings, also when they are numbers inside.")
    void L1_26_idsAreUrlSafeStrings(Chat chat) {
        FormChecks.everyObject(chat).forEach(object -> {
            var id = object.node("id");
            if (!id.isString()
                    || !id.asString().matches(URL_SAFE)
                    || id.asString().matches("\\.\\.?")) {
                throw object.wrong("id", "a string of 1 to 64 URL-safe characters");
            }
        });
    }

    @Test
    @Judges(value = Clause.L1_26, hint = "Print ids as JSON strings also where one thing names another.")
    void L1_26_aMessageNamesItsRoomAndAuthorByTheirIds(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        for (var message : List.of(ada.post(room, "one"), ada.read(room).last())) {
            expectId(message.fields(), "roomId", room.id());
            expectId(message.fields(), "authorId", ada.id());
        }
    }

    @Test
    @Judges(value = Clause.L1_27, hint = "Number messages over all rooms, not room by room, if their ids are counted.")
    void L1_27_idsAreNotShared(Chat chat) {
        var people = chat.fast().people(10);
        expectDistinct(people, Person::id, person -> person.user().fields(), "id");
        var rooms = people.stream().map(Person::makeRoom).toList();
        expectDistinct(rooms, Room::id, Room::fields, "id");
        var ada = people.getFirst();
        var messages = IntStream.range(0, 20)
                .mapToObj(n -> ada.post(rooms.get(n % 4), "Number " + n))
                .toList();
        expectDistinct(messages, Message::id, Message::fields, "id");
    }

    @Test
    @Judges(value = Clause.L1_29, hint = "Copy the fields you know out of the body; do not store the body itself.")
    void L1_29_idSeqAndTimeAreTheServersToGive(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        var body = ChatApi.body("text", "mine")
                .put("id", "chosen-by-the-client")
                .put("seq", 900_000_001)
                .put("createdAt", "2001-01-01T00:00:00Z");
        var reply = ada.api().post(room.id(), body);
        if (reply.answer().clientError()) {
            return;
        }
        reply.succeeded();
        Stream.concat(Stream.of(reply.message()), ada.read(room).items().stream())
                .map(Message::fields)
                .forEach(IdChecks::expectNothingChosen);
    }

    private static void expectNothingChosen(Fields message) {
        for (var chosen : List.of("id=chosen-by-the-client", "seq=900000001", "createdAt=2001-01-01")) {
            var name = chosen.split("=", 2)[0];
            if (message.node(name).asString("").startsWith(chosen.split("=", 2)[1])) {
                throw message.wrong(name, "the server's own choice");
            }
        }
    }

    /** Whether the field is there is asked by L1-13 and L1-15. */
    private static void expectId(Fields object, String name, String id) {
        var node = object.node(name);
        if (!node.isMissingNode() && !(node.isString() && node.asString().equals(id))) {
            throw object.wrong(name, "the string \"" + Excerpt.of(id, 64) + "\"");
        }
    }
}
