package io.greenroom.server.messages;

import io.greenroom.server.problems.Failure.NotFound;
import io.greenroom.server.rooms.Rooms;
import io.greenroom.server.stamps.Stamps;
import io.greenroom.server.tokens.Caller;
import io.greenroom.server.wire.Fields;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class MessagesController {
    private static final int TEXT_CODE_POINTS = 2000;

    private final Messages messages;
    private final Rooms rooms;
    private final Stamps stamps;

    MessagesController(Messages messages, Rooms rooms, Stamps stamps) {
        this.messages = messages;
        this.rooms = rooms;
        this.stamps = stamps;
    }

    // L1-13 L1-14 L1-21 L1-22 L1-25 L2-28 L2-38 L3-10: the text goes through as it came, once it has been checked
    @Post("/rooms/{roomId}/messages")
    HttpResponse<Message> post(String roomId, @Body Fields body, Caller caller) {
        var room = rooms.enter(roomId, caller.userId());
        var text = body.text("text", TEXT_CODE_POINTS);
        var message = messages.add(new PostMessage(room.id(), caller.userId(), text, stamps.now()));
        return HttpResponse.created(message, URI.create("/messages/" + message.id()));
    }

    // L2-14 L2-15 L3-18
    @Get("/messages/{id}")
    Message get(String id, Caller caller) {
        return messages.find(id)
                .filter(message -> rooms.find(message.roomId(), caller.userId()).isPresent())
                .orElseThrow(() -> new NotFound("message"));
    }
}
