package io.greenroom.server.history;

import io.greenroom.server.messages.Message;
import io.greenroom.server.rooms.Rooms;
import io.greenroom.server.tokens.Caller;
import io.greenroom.server.wire.Listing;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

@Controller("/rooms/{roomId}/messages")
@ExecuteOn(TaskExecutors.BLOCKING)
final class HistoryController {
    private final History history;
    private final Rooms rooms;

    HistoryController(History history, Rooms rooms) {
        this.history = history;
        this.rooms = rooms;
    }

    // L1-15 L1-17 L1-18 L1-20
    @Get
    Listing<Message> page(String roomId, PageRequest request, Caller caller) {
        return history.page(rooms.enter(roomId, caller.userId()).id(), request);
    }
}
