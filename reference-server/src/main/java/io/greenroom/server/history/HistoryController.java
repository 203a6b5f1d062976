package io.greenroom.server.history;

import io.greenroom.server.rooms.Rooms;
import io.greenroom.server.threads.Threads;
import io.greenroom.server.tokens.Caller;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.concurrent.CompletionStage;

@Controller("/rooms/{roomId}/messages")
final class HistoryController {
    private final History history;
    private final Rooms rooms;
    private final Threads threads;

    HistoryController(History history, Rooms rooms, Threads threads) {
        this.history = history;
        this.rooms = rooms;
        this.threads = threads;
    }

    // L1-15 L1-17 L1-18 L1-20
    @Get
    CompletionStage<Page> page(String roomId, PageRequest request, Caller caller) {
        var recent = rooms.known(roomId).flatMap(room -> history.recent(room.id(), request));
        return threads.answer(
                recent, () -> history.page(rooms.enter(roomId, caller.userId()).id(), request));
    }
}
