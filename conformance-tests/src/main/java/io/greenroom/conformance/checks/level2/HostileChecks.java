package io.greenroom.conformance.checks.level2;

import static io.greenroom.conformance.checks.Compare.expectEqual;
import static io.greenroom.conformance.checks.Compare.expectOrder;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ChatApi;
import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.conformance.chat.Room;
import io.greenroom.conformance.checks.AtOnce;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.conformance.checks.Samples;
import io.greenroom.conformance.http.HalfSent;
import io.greenroom.kit.http.Request;
import io.greenroom.spec.Clause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HostileChecks {
    @Test
    @Judges(value = Clause.L2_29, hint = "Refuse U+0000 by name: most parsers let its escape through.")
    void L2_29_nulIsRefused(Chat chat) {
        var ada = chat.raw().person();
        var message = ChatApi.newMessage(ada.makeRoom().id());
        ada.api().send(message.json("{\"text\":\"a\\u0000b\"}")).refused();
        ada.api().send(ChatApi.newUser().json("{\"name\":\"a\\u0000b\"}")).refused();
        ada.api().send(ChatApi.newRoom().json("{\"name\":\"a\\u0000b\"}")).refused();
        ada.api().send(message.json("{\"text\":\"a\0b\"}")).malformed();
    }

    @Test
    @Judges(value = Clause.L2_32, hint = "Decode strictly: the default decoder of many languages puts U+FFFD instead.")
    void L2_32_aBodyThatIsNotUtf8Is4xx(Chat chat) {
        var ada = chat.raw().person();
        var message = ChatApi.newMessage(ada.makeRoom().id());
        Samples.notUtf8().forEach(body -> ada.api().send(message.json(body)).clientError());
    }

    @Test
    @Judges(value = Clause.L2_33, hint = "Bound the depth of nesting and the length of numbers in your JSON parser.")
    void L2_33_nestingAndNumbersWithoutEndAre4xx(Chat chat) {
        var ada = chat.raw().person();
        var message = ChatApi.newMessage(ada.makeRoom().id());
        Samples.BOTTOMLESS.forEach(body -> ada.api().send(message.json(body)).clientError());
    }

    @Test
    @Judges(value = Clause.L2_34, hint = "Catch whatever reading a body can throw, in one place, and answer 400.")
    void L2_34_noBodyIsAnsweredWithA5xx(Chat chat) {
        var ada = chat.raw().person();
        var message = ChatApi.newMessage(ada.makeRoom().id());
        Samples.NEARLY_RIGHT.forEach(body -> ada.api().send(message.json(body)).noServerError());
    }

    @Test
    @Judges(value = Clause.L2_35, hint = "Turn off your framework's debug mode, and log the trace instead.")
    void L2_35_noAnswerCarriesAStackTrace(Chat chat) {
        var ada = chat.raw().person();
        var room = ada.makeRoom();
        var errors = Stream.of(hostile(room), WrongRequests.ofEachKind(room.id()), WrongRequests.unreadable(room.id()))
                .flatMap(List::stream)
                .map(ada.api()::attempt)
                .flatMap(Optional::stream)
                .filter(reply -> reply.answer().status() >= 400)
                .toList();
        errors.forEach(HostileChecks::expectNoTrace);
        if (errors.isEmpty()) {
            ada.api().send(WrongRequests.UNKNOWN_ROUTE).clientError();
        }
    }

    @Test
    @Judges(
            value = Clause.L2_36,
            hint = "One bad request may cost its own thread and connection, and nobody else's.",
            alone = true)
    void L2_36_afterHostileRequestsTheServerWorks(Chat chat) {
        var ada = chat.raw().person();
        var room = ada.makeRoom();
        chat.circumstances("after hostile bodies and half-sent requests at once");
        var waiting = Collections.synchronizedList(new ArrayList<HalfSent>());
        try {
            AtOnce.each(hostile(room), ada.api()::attempt);
            AtOnce.times(8, number -> waiting.add(chat.halfSent(ada, halfRequest(room))));
            waiting.subList(0, 4).forEach(HalfSent::close);
            expectWorks(chat);
        } finally {
            waiting.forEach(HalfSent::close);
        }
    }

    private static void expectWorks(Chat chat) {
        var bob = chat.person("Bob");
        var room = bob.makeRoom("Still here");
        expectEqual(bob.post(room, "Is anybody there?").fields(), "authorId", bob.id());
        expectOrder(bob.read(room), Message::text, List.of("Is anybody there?"));
    }

    private static Request halfRequest(Room room) {
        return ChatApi.newMessage(room.id()).json("{\"text\":\"half of this is all there is\"}");
    }

    private static List<Request> hostile(Room room) {
        return Samples.hostile().stream()
                .map(body -> ChatApi.newMessage(room.id()).json(body))
                .toList();
    }

    private static void expectNoTrace(Reply reply) {
        StackTraces.in(reply.answer().text()).ifPresent(trace -> {
            throw ClauseBroken.by(
                    reply.answer(), "an error for people", reply.answer().status() + " with a stack trace of " + trace);
        });
    }
}
