package io.greenroom.conformance.checks.level1;

import static io.greenroom.conformance.checks.Compare.expectDistinct;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ChatApi;
import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.Fields;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Page;
import io.greenroom.conformance.chat.Person;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.conformance.chat.Room;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormChecks {
    private static final String URL_SAFE = "[A-Za-z0-9._~-]{1,64}";

    @Test
    @Judges(value = Clause.L1_02, hint = "Set Content-Type: application/json, and encode the body as UTF-8.")
    void L1_02_answersAreJson(Chat chat) {
        everyAnswer(chat).forEach(FormChecks::expectJson);
    }

    @Test
    @Judges(value = Clause.L1_12, hint = "Wrap lists: {\"items\":[…],\"hasMore\":false}.")
    void L1_12_listsAreObjects(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        expectList(ada.api().listMessages(room.id()));
        ada.post(room, "one");
        expectList(ada.api().listMessages(room.id()));
        expectList(ada.api().listRooms());
    }

    @Test
    @Judges(value = Clause.L1_26, hint = "Print ids as JSON strings, also when they are numbers inside.")
    void L1_26_idsAreUrlSafeStrings(Chat chat) {
        everyObject(chat).forEach(object -> {
            var id = object.node("id");
            if (!id.isString()
                    || !id.asString().matches(URL_SAFE)
                    || id.asString().matches("\\.\\.?")) {
                throw object.wrong("id", "a string of 1 to 64 URL-safe characters");
            }
        });
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
    @Judges(value = Clause.L1_28, hint = "Print times as 2026-11-21T09:30:00Z or with +00:00.")
    void L1_28_timesAreRfc3339InUtc(Chat chat) {
        everyObject(chat).forEach(object -> object.rfc3339("createdAt"));
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
        if (reply.answer().status() / 100 == 4) {
            return;
        }
        reply.succeeded();
        Stream.concat(Stream.of(reply.message()), ada.read(room).items().stream())
                .map(Message::fields)
                .forEach(FormChecks::expectNothingChosen);
    }

    private static void expectNothingChosen(Fields message) {
        for (var chosen : List.of("id=chosen-by-the-client", "seq=900000001", "createdAt=2001-01-01")) {
            var name = chosen.split("=", 2)[0];
            if (message.node(name).asString("").startsWith(chosen.split("=", 2)[1])) {
                throw message.wrong(name, "the server's own choice");
            }
        }
    }

    private static List<Reply> everyAnswer(Chat chat) {
        var made = chat.anonymous().makeUser("Ada").succeeded();
        var ada = chat.anonymous().token(made.user().token());
        var room = ada.makeRoom("Engines").succeeded();
        var roomId = room.room().id();
        return List.of(
                made,
                ada.readUser(made.user().id()).succeeded(),
                room,
                ada.readRoom(roomId).succeeded(),
                ada.listRooms().succeeded(),
                ada.post(roomId, "Grüße 🚀").succeeded(),
                ada.listMessages(roomId).succeeded());
    }

    private static List<Fields> everyObject(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        var message = ada.post(room, "one");
        Page<Message> listed = ada.read(room);
        return Stream.concat(
                        Stream.of(ada.user().fields(), room.fields(), message.fields()),
                        listed.items().stream().map(Message::fields))
                .toList();
    }

    private static void expectJson(Reply reply) {
        var answer = reply.answer();
        var type = answer.header("content-type").orElse("no Content-Type");
        var charset = type.toLowerCase(Locale.ROOT).replaceFirst(".*charset=\"?([^\";]*).*", "$1");
        var json = answer.mediaType().equals("application/json")
                || answer.mediaType().endsWith("+json");
        if (!json || (type.toLowerCase(Locale.ROOT).contains("charset=") && !charset.equals("utf-8"))) {
            throw ClauseBroken.by(answer, "Content-Type: application/json", type);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(answer.body()));
        } catch (CharacterCodingException e) {
            throw ClauseBroken.by(answer, "a body in UTF-8", "bytes that are not: " + answer.brief());
        }
        reply.json();
    }

    private static void expectList(Reply reply) {
        var object = reply.succeeded().object();
        if (!object.node("items").isArray()) {
            throw object.wrong("items", "an array");
        }
        if (!object.node("hasMore").isBoolean() || object.node("hasMore").booleanValue()) {
            throw object.wrong("hasMore", "false, as everything is shown,");
        }
    }
}
