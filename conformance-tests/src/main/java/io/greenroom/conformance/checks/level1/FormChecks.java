package io.greenroom.conformance.checks.level1;

import static io.greenroom.conformance.checks.Compare.expectWholeList;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.Fields;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Page;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormChecks {
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
        expectWholeList(ada.api().listMessages(room.id()));
        ada.post(room, "one");
        expectWholeList(ada.api().listMessages(room.id()));
        expectWholeList(ada.api().listRooms());
    }

    @Test
    @Judges(value = Clause.L1_28, hint = "Print times as 2026-11-21T09:30:00Z or with +00:00.")
    void L1_28_timesAreRfc3339InUtc(Chat chat) {
        everyObject(chat).forEach(object -> object.expectUtc("createdAt"));
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

    /** A user, a room and a message, the last one also as it is listed. */
    static List<Fields> everyObject(Chat chat) {
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
}
