package io.greenroom.conformance.checks.level1;

import static io.greenroom.conformance.checks.Compare.expectEqual;
import static io.greenroom.conformance.checks.Compare.expectOrder;
import static io.greenroom.conformance.checks.Compare.expectOther;
import static io.greenroom.conformance.checks.Compare.expectSameInstant;
import static io.greenroom.conformance.checks.Compare.expectText;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.Fields;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Page;
import io.greenroom.conformance.chat.Room;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomChecks {
    @Test
    @Judges(value = Clause.L1_07, hint = "Answer with the room as it was stored: its id, its name and its time.")
    void L1_07_makingARoomAnswersWithIt(Chat chat) {
        var reply = chat.person().api().makeRoom("Engines").created();
        expectText(reply.object(), "id");
        expectEqual(reply.object(), "name", "Engines");
        reply.object().string("createdAt");
    }

    @Test
    @Judges(value = Clause.L1_08, hint = "Is the room that is read the very one that was stored, for whoever asks?")
    void L1_08_aRoomIsReadAsItWasMade(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom("Engines");
        for (var reader : List.of(ada, chat.person("Bob"))) {
            var read = reader.api().readRoom(room.id()).ok().object();
            expectEqual(read, "id", room.id());
            expectEqual(read, "name", "Engines");
            expectSameInstant(read, "createdAt", room.fields());
        }
    }

    @Test
    @Judges(value = Clause.L1_09, hint = "Are rooms kept by name? Keep them by id.")
    void L1_09_twoRoomsOfOneNameAreTwoRooms(Chat chat) {
        var ada = chat.person();
        var first = ada.makeRoom("general");
        var second = ada.api().makeRoom("general").succeeded();
        expectOther(second.object(), "id", first.id());
        ada.post(first, "only in the first");
        expectOrder(ada.read(second.room()), Message::text, List.of());
    }

    @Test
    @Judges(value = Clause.L1_10, hint = "List everybody's rooms, not just the caller's, each with its id and name.")
    void L1_10_everyRoomIsListed(Chat chat) {
        var ada = chat.person("Ada");
        var bob = chat.person("Bob");
        var names = List.of("Ada's first", "Bob's", "Ada's second");
        var made = List.of(ada.makeRoom(names.get(0)), bob.makeRoom(names.get(1)), ada.makeRoom(names.get(2)));
        for (var reader : List.of(ada, bob)) {
            var listed = reader.api().listRooms().ok().rooms();
            for (var i = 0; i < names.size(); i++) {
                expectEqual(listedOnce(listed, made.get(i).id(), names.get(i)), "name", names.get(i));
            }
        }
    }

    @Test
    @Judges(value = Clause.L1_11, hint = "Look the room up before doing anything with it.")
    void L1_11_anUnknownRoomIs404OnEveryPath(Chat chat) {
        var ada = chat.person().api();
        ada.readRoom(Chat.unknownId()).notFound();
        ada.listMessages(Chat.unknownId()).notFound();
        ada.post(Chat.unknownId(), "Is anybody there?").notFound();
    }

    private static Fields listedOnce(Page<Room> listed, String id, String name) {
        var found = listed.items().stream().filter(room -> room.id().equals(id)).toList();
        if (found.size() != 1) {
            throw listed.wrong("room \"" + name + "\" once", "it " + found.size() + " times");
        }
        return found.getFirst().fields();
    }
}
