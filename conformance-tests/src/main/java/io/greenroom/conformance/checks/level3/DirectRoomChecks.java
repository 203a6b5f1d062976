package io.greenroom.conformance.checks.level3;

import static io.greenroom.conformance.checks.Compare.expectEqual;
import static io.greenroom.conformance.checks.Compare.expectOrder;
import static io.greenroom.conformance.checks.Compare.expectSet;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.conformance.chat.User;
import io.greenroom.conformance.checks.AtOnce;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectRoomChecks {
    @Test
    @Judges(value = Clause.L3_27, hint = "201 when it is made, 200 when it was there; and it is never made again.")
    void L3_27_aDirectRoomIsMadeOnce(Chat chat) {
        var ada = chat.person("Ada");
        var bob = chat.person("Bob");
        var room = ada.api().openDirectRoom(bob.id()).created().room();
        expectEqual(room.fields(), "visibility", "private");
        ada.post(room, "between us");
        for (var time = 2; time <= 3; time++) {
            var again = ada.api().openDirectRoom(bob.id()).ok().object();
            expectEqual(again, "id", room.id());
            expectEqual(again, "visibility", "private");
        }
        expectOrder(ada.read(room), Message::text, List.of("between us"));
    }

    @Test
    @Judges(value = Clause.L3_28, hint = "Keep the pair in one order, the smaller id first, whoever asks.")
    void L3_28_aDirectRoomIsTheSameFromEitherSide(Chat chat) {
        var ada = chat.person("Ada");
        var bob = chat.person("Bob");
        var room = ada.openDirectRoom(bob);
        expectEqual(bob.openDirectRoom(ada).fields(), "id", room.id());
        ada.post(room, "I am Ada");
        bob.post(room, "I am Bob");
        for (var reader : List.of(ada, bob)) {
            expectOrder(reader.read(room), Message::text, List.of("I am Ada", "I am Bob"));
        }
    }

    @Test
    @Judges(
            value = Clause.L3_29,
            hint = "A unique key on the pair, and whoever comes second reads what the first has made.")
    void L3_29_tenRequestsAtOnceMakeOneRoom(Chat chat) {
        var ada = chat.fast().person("Ada");
        var bob = chat.fast().person("Bob");
        chat.circumstances("ten requests at once, five from either side");
        var replies = AtOnce.times(
                10,
                number -> number % 2 == 0
                        ? ada.api().openDirectRoom(bob.id())
                        : bob.api().openDirectRoom(ada.id()));
        replies.forEach(Reply::okOrCreated);
        var id = replies.getFirst().room().id();
        replies.forEach(reply -> expectEqual(reply.object(), "id", id));
    }

    @Test
    @Judges(value = Clause.L3_30, hint = "A direct room is a private room: the same look-up, the same condition.")
    void L3_30_aDirectRoomIsClosedToOthers(Chat chat) {
        var ada = chat.fast().person("Ada");
        var bob = chat.fast().person("Bob");
        var eve = chat.fast().person("Eve");
        var room = ada.openDirectRoom(bob);
        var message = ada.post(room, "between us");
        Doors.reading(room)
                .and(Doors.of(api -> api.readMessage(message.id())))
                .and(Doors.changing(room, eve.id()))
                .expect(eve.api(), Reply::notFound);
        PrivateRoomChecks.expectInList(eve, room, false);
        PrivateRoomChecks.expectInList(ada, room, true);
        PrivateRoomChecks.expectInList(bob, room, true);
    }

    @Test
    @Judges(value = Clause.L3_31, hint = "Refuse to add anybody to a direct room.")
    void L3_31_aDirectRoomStaysARoomOfTwo(Chat chat) {
        var ada = chat.person("Ada");
        var bob = chat.person("Bob");
        var eve = chat.person("Eve");
        var room = ada.openDirectRoom(bob);
        ada.api().addMember(room.id(), eve.id()).clientError();
        eve.api().readRoom(room.id()).notFound();
        expectSet(ada.members(room), User::id, Set.of(ada.id(), bob.id()));
    }
}
