package io.greenroom.conformance.checks.level3;

import static io.greenroom.conformance.checks.Compare.expectEqual;
import static io.greenroom.conformance.checks.Compare.expectOrder;
import static io.greenroom.conformance.checks.Compare.expectSet;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ChatApi;
import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Person;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.conformance.chat.Room;
import io.greenroom.conformance.chat.User;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PrivateRoomChecks {
    @Test
    @Judges(
            value = Clause.L3_12,
            hint = "Store it with the room, print it with the room, and take public if it is left out.")
    void L3_12_aRoomSaysItsVisibility(Chat chat) {
        var ada = chat.person().api();
        var named = ChatApi.body("name", "Engines");
        expectVisibility(ada, ada.makeRoom(named), "public");
        expectVisibility(ada, ada.makeRoom(named.deepCopy().put("visibility", "public")), "public");
        expectVisibility(ada, ada.makeRoom(named.deepCopy().put("visibility", "private")), "private");
    }

    @Test
    @Judges(value = Clause.L3_13, hint = "Compare with the two words; whatever else is there is refused.")
    void L3_13_anotherVisibilityIsRefused(Chat chat) {
        var ada = chat.person().api();
        for (var value : List.of("\"secret\"", "\"PRIVATE\"", "\"\"", "true", "42")) {
            ada.send(ChatApi.newRoom().json("{\"name\":\"Engines\",\"visibility\":" + value + "}"))
                    .refused();
        }
    }

    @Test
    @Judges(value = Clause.L3_14, hint = "Membership is asked for in private rooms only.")
    void L3_14_aPublicRoomIsOpenToAll(Chat chat) {
        var room = chat.person("Ada").makeRoom();
        var bob = chat.person("Bob");
        bob.post(room, "May I?");
        expectOrder(bob.read(room), Message::text, List.of("May I?"));
        Doors.reading(room).expect(bob.api(), Reply::succeeded);
    }

    @Test
    @Judges(
            value = Clause.L3_16,
            hint = "One function that finds the room for this caller, or does not; used on every path.")
    void L3_16_toAnOutsiderAPrivateRoomIs404ToRead(Chat chat) {
        var room = chat.person("Ada").makePrivateRoom();
        Doors.reading(room).expect(chat.person("Eve").api(), Reply::notFound);
    }

    @Test
    @Judges(value = Clause.L3_17, hint = "The same look-up at the writing doors: join, leave, add and post.")
    void L3_17_toAnOutsiderAPrivateRoomIs404ToChange(Chat chat) {
        var ada = chat.fast().person("Ada");
        var eve = chat.fast().person("Eve");
        var room = ada.makePrivateRoom();
        ada.post(room, "among us");
        var members = Set.copyOf(ada.members(room).each(User::id));
        Doors.changing(room, chat.fast().person("Bob").id()).expect(eve.api(), Reply::notFound);
        Doors.changing(room, eve.id()).expect(eve.api(), Reply::notFound);
        expectOrder(ada.read(room), Message::text, List.of("among us"));
        expectSet(ada.members(room), User::id, members);
    }

    @Test
    @Judges(value = Clause.L3_18, hint = "Look at the message's room before you show the message.")
    void L3_18_toAnOutsiderAMessageOfAPrivateRoomIs404(Chat chat) {
        var ada = chat.person("Ada");
        var message = ada.post(ada.makePrivateRoom(), "among us");
        chat.person("Eve").api().readMessage(message.id()).notFound();
        expectEqual(ada.api().readMessage(message.id()).ok().object(), "text", "among us");
    }

    @Test
    @Judges(value = Clause.L3_19, hint = "Public, or the caller is a member: the list needs the same condition.")
    void L3_19_aPrivateRoomIsListedToItsMembersOnly(Chat chat) {
        var ada = chat.person("Ada");
        var bob = chat.person("Bob");
        var room = ada.makePrivateRoom();
        ada.add(room, bob);
        expectInList(ada, room, true);
        expectInList(bob, room, true);
        expectInList(chat.person("Eve"), room, false);
    }

    @Test
    @Judges(value = Clause.L3_20, hint = "Raise the same failure in both cases, without saying which it is.")
    void L3_20_the404TellsNothing(Chat chat) {
        var hidden = chat.person("Ada").makePrivateRoom().id();
        var eve = chat.person("Eve").api();
        expectAlike(eve::readRoom, hidden);
        expectAlike(eve::listMessages, hidden);
        expectAlike(eve::join, hidden);
    }

    @Test
    @Judges(value = Clause.L3_22, hint = "Ask the list of members each time; do not remember who was let in.")
    void L3_22_whoLeavesIsAnOutsider(Chat chat) {
        var ada = chat.person("Ada");
        var bob = chat.person("Bob");
        var room = ada.makePrivateRoom();
        ada.add(room, bob);
        bob.read(room);
        bob.leave(room);
        Doors.reading(room).expect(bob.api(), Reply::notFound);
        expectInList(bob, room, false);
    }

    static void expectInList(Person reader, Room room, boolean expected) {
        var page = reader.rooms();
        if (page.each(Room::id).contains(room.id()) != expected) {
            throw page.wrong(
                    (expected ? "" : "not ") + "room " + room.id() + " in the list of " + reader.name(),
                    expected ? "a list without it" : "it in the list");
        }
    }

    private static void expectVisibility(ChatApi api, Reply made, String visibility) {
        var room = made.succeeded().object();
        expectEqual(room, "visibility", visibility);
        expectEqual(api.readRoom(room.string("id")).succeeded().object(), "visibility", visibility);
    }

    /** Two unknown rooms first: what already differs between them (an incident's number, say) does not count. */
    private static void expectAlike(Function<String, Reply> ask, String hidden) {
        var unknown = ask.apply(Chat.unknownId()).answer();
        var got = ask.apply(hidden).answer();
        var expected = Masked.of(unknown);
        var changing = expected.changing(Masked.of(ask.apply(Chat.unknownId()).answer()));
        if (!Masked.of(got).without(changing).equals(expected.without(changing))) {
            throw ClauseBroken.by(got, "what a room that never was is answered with: " + unknown.brief(), got.brief());
        }
    }
}
