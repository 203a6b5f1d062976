package io.greenroom.conformance.checks.level3;

import static io.greenroom.conformance.checks.Compare.expectEqual;
import static io.greenroom.conformance.checks.Compare.expectOrder;
import static io.greenroom.conformance.checks.Compare.expectSet;
import static io.greenroom.conformance.checks.Compare.expectWholeList;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Page;
import io.greenroom.conformance.chat.Person;
import io.greenroom.conformance.chat.Room;
import io.greenroom.conformance.chat.User;
import io.greenroom.conformance.checks.AtOnce;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemberChecks {
    @Test
    @Judges(value = Clause.L3_15, hint = "Put the maker on the list in the same step that makes the room.")
    void L3_15_theMakerIsAMember(Chat chat) {
        var ada = chat.person();
        expectListed(ada, ada.makeRoom(), ada, 1);
        expectListed(ada, ada.makePrivateRoom(), ada, 1);
    }

    @Test
    @Judges(value = Clause.L3_21, hint = "Adding twice is adding once, and a new member sees all that was said.")
    void L3_21_aMemberAddsAnotherWhoReadsAndWrites(Chat chat) {
        var ada = chat.person("Ada");
        var bob = chat.person("Bob");
        var room = ada.makePrivateRoom();
        ada.post(room, "before");
        ada.add(room, bob);
        ada.add(room, bob);
        expectListed(bob, room, bob, 1);
        bob.post(room, "after");
        expectOrder(bob.read(room), Message::text, List.of("before", "after"));
    }

    @Test
    @Judges(value = Clause.L3_21, hint = "Ask whether the one who adds is a member, not whether it made the room.")
    void L3_21_whoWasAddedAddsAThird(Chat chat) {
        var ada = chat.person("Ada");
        var bob = chat.person("Bob");
        var cyd = chat.person("Cyd");
        var room = ada.makePrivateRoom();
        ada.add(room, bob);
        ada.post(room, "before");
        bob.add(room, cyd);
        cyd.post(room, "after");
        expectOrder(cyd.read(room), Message::text, List.of("before", "after"));
    }

    @Test
    @Judges(
            value = Clause.L3_23,
            hint = "A set, or a unique key on room and user; and no error if it is there already.")
    void L3_23_joiningTwiceIsJoiningOnce(Chat chat) {
        var ada = chat.fast().person("Ada");
        var bob = chat.fast().person("Bob");
        var cyd = chat.fast().person("Cyd");
        var room = ada.makeRoom();
        for (var time = 1; time <= 3; time++) {
            bob.join(room);
        }
        AtOnce.times(10, number -> cyd.api().join(room.id())).forEach(reply -> reply.succeeded());
        expectListed(ada, room, bob, 1);
        expectListed(ada, room, cyd, 1);
    }

    @Test
    @Judges(value = Clause.L3_24, hint = "Nothing to take off the list is no error.")
    void L3_24_leavingTwiceIsLeavingOnce(Chat chat) {
        var ada = chat.person("Ada");
        var bob = chat.person("Bob");
        var room = ada.makeRoom();
        chat.person("Cyd").leave(room);
        bob.join(room);
        bob.leave(room);
        bob.leave(room);
        expectListed(ada, room, bob, 0);
    }

    @Test
    @Judges(value = Clause.L3_25, hint = "One user for each entry, printed as GET /users/{id} prints it.")
    void L3_25_everyMemberIsListedOnce(Chat chat) {
        var ada = chat.fast().person();
        var room = ada.makeRoom();
        var joined = chat.fast().people(5);
        AtOnce.each(joined, person -> person.api().join(room.id())).forEach(reply -> reply.succeeded());
        var reply = ada.api().listMembers(room.id()).ok();
        expectWholeList(reply);
        var page = reply.users();
        joined.forEach(person -> expectListed(page, person, 1));
        for (var member : page.items()) {
            if (!member.id().equals(ada.id())) {
                expectEqual(member.fields(), "name", nameOf(member, joined));
            }
            if (!member.fields().node("token").isMissingNode()) {
                throw member.fields().wrong("token", "no token");
            }
        }
    }

    @Test
    @Judges(value = Clause.L3_26, hint = "Look the user up before you put the id anywhere.")
    void L3_26_anUnknownUserIs404(Chat chat) {
        var ada = chat.person();
        var room = ada.makePrivateRoom();
        var before = ada.members(room).each(User::id);
        ada.api().addMember(room.id(), Chat.unknownId()).notFound();
        ada.api().openDirectRoom(Chat.unknownId()).notFound();
        expectSet(ada.members(room), User::id, Set.copyOf(before));
    }

    private static String nameOf(User member, List<Person> joined) {
        return joined.stream()
                .filter(person -> person.id().equals(member.id()))
                .findFirst()
                .orElseThrow(() -> member.fields().wrong("id", "one of those who joined"))
                .name();
    }

    private static void expectListed(Person reader, Room room, Person member, int times) {
        expectListed(reader.members(room), member, times);
    }

    private static void expectListed(Page<User> page, Person member, int times) {
        var listed = Collections.frequency(page.each(User::id), member.id());
        if (listed != times) {
            throw page.wrong(
                    times == 0 ? "not " + member.name() : member.name() + " once",
                    listed == 0 ? "no " + member.name() : member.name() + " " + listed + " times");
        }
    }
}
