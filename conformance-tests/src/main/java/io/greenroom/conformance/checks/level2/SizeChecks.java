package io.greenroom.conformance.checks.level2;

import static io.greenroom.conformance.checks.Compare.expectEqual;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ChatApi;
import io.greenroom.conformance.chat.Room;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.kit.http.Request;
import io.greenroom.spec.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class SizeChecks {
    private static final int MOST_BYTES = 65_536;
    private static final String LETTERS = "t".repeat(80_000);

    @Test
    @Judges(value = Clause.L2_27, hint = "Look at Content-Length before you read, on every path that takes a body.")
    void L2_27_aBodyOverTheLimitIs413(Chat chat) {
        var ada = chat.raw().person();
        tooLarge(ada.makeRoom()).forEach(request -> ada.api().send(request).tooLarge());
    }

    @Test
    @Judges(value = Clause.L2_27, hint = "A body in chunks has no Content-Length: count while you read, and stop.")
    void L2_27_aBodyInChunksOverTheLimitIs413(Chat chat) {
        var ada = chat.raw().person();
        tooLarge(ada.makeRoom())
                .forEach(request -> ada.api().send(request.chunked()).tooLarge());
    }

    @Test
    @Judges(value = Clause.L2_27, hint = "64 KiB is 65,536 bytes, and a body of just as many is not too large.")
    void L2_27_aBodyOfJust64KiBIsTaken(Chat chat) {
        var ada = chat.raw().person();
        var body = "{\"text\":\"with much room behind it\"}";
        var padded = body + " ".repeat(MOST_BYTES - body.length());
        var posted = ada.api().send(ChatApi.newMessage(ada.makeRoom().id()).json(padded));
        expectEqual(posted.succeeded().object(), "text", "with much room behind it");
    }

    private static List<Request> tooLarge(Room room) {
        return List.of(
                ChatApi.newMessage(room.id()).json("{\"text\":\"" + LETTERS + "\"}"),
                ChatApi.newUser().json("{\"name\":\"" + LETTERS + "\"}"),
                ChatApi.newRoom().json("{\"name\":\"" + LETTERS + "\"}"));
    }
}
