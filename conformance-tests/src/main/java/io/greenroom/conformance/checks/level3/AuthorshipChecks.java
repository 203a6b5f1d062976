package io.greenroom.conformance.checks.level3;

import static io.greenroom.conformance.checks.Compare.expectEqual;
import static io.greenroom.conformance.checks.Compare.expectSet;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ChatApi;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.PageQuery;
import io.greenroom.conformance.chat.Person;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.conformance.chat.Room;
import io.greenroom.conformance.checks.Burst;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AuthorshipChecks {
    @Test
    @Judges(value = Clause.L3_10, hint = "Take the author from the token and from nowhere else.")
    void L3_10_noFieldMakesAnotherTheAuthor(Chat chat) {
        var eve = chat.person("Eve");
        var ada = chat.person("Ada");
        var room = eve.makeRoom();
        var body = ChatApi.body("text", "It is me, Ada");
        List.of("authorId", "author", "userId", "user").forEach(field -> body.put(field, ada.id()));
        expectAuthor(eve, room, eve.api().post(room.id(), body));
    }

    @Test
    @Judges(value = Clause.L3_10, hint = "Headers that a proxy would set come from anybody here.")
    void L3_10_noHeaderMakesAnotherTheAuthor(Chat chat) {
        var eve = chat.person("Eve");
        var ada = chat.person("Ada");
        var room = eve.makeRoom();
        var request = ChatApi.newMessage(room.id()).json("{\"text\":\"It is me, Ada\"}");
        for (var name : List.of("X-User-Id", "X-User", "X-Author-Id", "X-Forwarded-User", "Remote-User")) {
            request = request.header(name, ada.id());
        }
        expectAuthor(eve, room, eve.api().send(request));
    }

    @Test
    @Judges(value = Clause.L3_11, hint = "Keep the current user with the request, not in a variable that all share.")
    void L3_11_ofManyWhoPostAtOnceEachIsItsAuthor(Chat chat) {
        var room = Burst.of(chat, 20);
        var posted = room.post(40);
        posted.forEach(message -> expectEqual(message.fields(), "authorId", owner(room, message)));
        var acknowledged = posted.stream()
                .collect(Collectors.toMap(Message::id, message -> owner(room, message), (one, other) -> one));
        var page = room.read(PageQuery.newest().limit(100));
        expectSet(page, Message::id, acknowledged.keySet());
        for (var listed : page.items()) {
            expectEqual(listed.fields(), "authorId", acknowledged.getOrDefault(listed.id(), ""));
        }
    }

    /** Refused is as good as ignored. */
    private static void expectAuthor(Person author, Room room, Reply reply) {
        if (!reply.answer().clientError()) {
            expectEqual(reply.succeeded().object(), "authorId", author.id());
            expectEqual(author.read(room).last().fields(), "authorId", author.id());
        }
    }

    /** Whose token the post was sent with. */
    private static String owner(Burst room, Message acknowledged) {
        var sent = acknowledged.fields().answer().request().headers().get("Authorization");
        return room.writers().stream()
                .filter(writer -> writer.api().authorization().orElse("").equals(sent))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
