package io.greenroom.conformance.checks.level1;

import static io.greenroom.conformance.checks.Compare.expectEqual;
import static io.greenroom.conformance.checks.Compare.expectOrder;
import static io.greenroom.conformance.checks.Compare.expectSame;
import static io.greenroom.conformance.checks.Compare.expectText;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ChatApi;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageChecks {
    @Test
    @Judges(value = Clause.L1_13, hint = "201 with the whole message, as it was stored.")
    void L1_13_aPostAnswersWithTheMessage(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        var message = ada.api().post(room.id(), "Does it compute?").created().object();
        expectText(message, "id", "authorId", "seq", "createdAt");
        expectEqual(message, "roomId", room.id());
        expectEqual(message, "text", "Does it compute?");
    }

    @Test
    @Judges(value = Clause.L1_14, hint = "Take the author from the Authorization header and from nowhere else.")
    void L1_14_theAuthorIsTheOwnerOfTheToken(Chat chat) {
        var ada = chat.person("Ada");
        var bob = chat.person("Bob");
        var room = ada.makeRoom();
        expectEqual(ada.post(room, "I am Ada").fields(), "authorId", ada.id());
        expectEqual(bob.post(room, "I am Bob").fields(), "authorId", bob.id());
    }

    @Test
    @Judges(value = Clause.L1_15, hint = "Answer only after the message is where the list reads from.")
    void L1_15_anAcknowledgedMessageIsInTheNextListOnce(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        for (var number = 1; number <= 5; number++) {
            var acknowledged = ada.post(room, "Number " + number);
            var listed = ada.read(room);
            var found = listed.items().stream()
                    .filter(message -> message.id().equals(acknowledged.id()))
                    .toList();
            if (found.size() != 1) {
                throw listed.wrong("message " + acknowledged.id() + " once", "it " + found.size() + " times");
            }
            expectSame(found.getFirst(), acknowledged);
        }
    }

    @Test
    @Judges(value = Clause.L1_16, hint = "One counter a room (or one for all), read and raised in one step.")
    void L1_16_seqGrowsFromMessageToMessage(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        var before = 0L;
        for (var number = 1; number <= 6; number++) {
            var message = ada.post(room, "Number " + number).fields();
            var node = message.node("seq");
            var seq = node.isIntegralNumber() && node.canConvertToLong() ? node.longValue() : -1;
            if (seq <= before || seq > Message.LARGEST_SEQ) {
                throw message.wrong("seq", "an integer from %d to %d".formatted(before + 1, Message.LARGEST_SEQ));
            }
            before = seq;
        }
    }

    @Test
    @Judges(value = Clause.L1_17, hint = "Sort by seq, ascending; do not rely on a hash map's order, nor on createdAt.")
    void L1_17_messagesAreListedOldestFirst(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        var texts = IntStream.rangeClosed(1, 12).mapToObj(n -> "Number " + n).toList();
        texts.forEach(text -> ada.post(room, text));
        var listed = ada.read(room);
        expectOrder(listed, Message::text, texts);
        expectOrder(
                listed,
                Message::seq,
                listed.each(Message::seq).stream().sorted().toList());
    }

    @Test
    @Judges(value = Clause.L1_18, hint = "An empty room is 200 with an empty list, not 404 and not null.")
    void L1_18_aNewRoomIsAnEmptyList(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        var page = ada.api().listMessages(room.id()).ok().messages();
        expectOrder(page, Message::text, List.of());
        if (page.hasMore()) {
            throw page.fields().wrong("hasMore", "false");
        }
    }

    @Test
    @Judges(value = Clause.L1_19, hint = "Are messages kept, or looked up, by room?")
    void L1_19_messagesStayInTheirRoom(Chat chat) {
        var ada = chat.person("Ada");
        var bob = chat.person("Bob");
        var kitchen = ada.makeRoom("Kitchen");
        var garden = bob.makeRoom("Garden");
        for (var number = 1; number <= 3; number++) {
            ada.post(kitchen, "kitchen " + number);
            bob.post(garden, "garden " + number);
        }
        expectOrder(bob.read(kitchen), Message::text, List.of("kitchen 1", "kitchen 2", "kitchen 3"));
        expectOrder(ada.read(garden), Message::text, List.of("garden 1", "garden 2", "garden 3"));
    }

    @Test
    @Judges(value = Clause.L1_20, hint = "Both have to read from one store, whoever wrote.")
    void L1_20_twoUsersSeeOneConversation(Chat chat) {
        var ada = chat.person("Ada");
        var bob = chat.person("Bob");
        var room = ada.makeRoom();
        var said = Stream.of(ada, bob, bob, ada, bob)
                .map(who -> who.post(room, "I am " + who.name()))
                .toList();
        for (var reader : List.of(ada, bob)) {
            var page = reader.read(room);
            expectOrder(page, Message::id, said.stream().map(Message::id).toList());
            expectOrder(page, Message::authorId, List.of(ada.id(), bob.id(), bob.id(), ada.id(), bob.id()));
            expectOrder(page, Message::text, said.stream().map(Message::text).toList());
        }
    }

    @Test
    @Judges(value = Clause.L1_25, hint = "Check first, store then.")
    void L1_25_aRefusedMessageLeavesNoTrace(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        var before = ada.post(room, "before");
        var refused = Stream.of("{\"text\":\"\"}", "{}", "{\"text\":7}")
                .map(body -> ada.api().send(ChatApi.newMessage(room.id()).json(body)))
                .toList();
        var after = ada.post(room, "after");
        if (refused.stream().noneMatch(reply -> reply.answer().clientError())) {
            refused.getFirst().refused();
        }
        var taken = refused.stream().filter(reply -> reply.answer().succeeded()).map(Reply::message);
        var accepted = Stream.of(Stream.of(before), taken, Stream.of(after))
                .flatMap(messages -> messages.map(Message::id))
                .toList();
        expectOrder(ada.read(room), Message::id, accepted);
    }
}
