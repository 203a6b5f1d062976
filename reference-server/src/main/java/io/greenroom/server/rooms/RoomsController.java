package io.greenroom.server.rooms;

import io.greenroom.server.stamps.Stamps;
import io.greenroom.server.tokens.Caller;
import io.greenroom.server.wire.Fields;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.InputStream;
import java.io.SequenceInputStream;

@Controller("/rooms")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RoomsController {
    private final Rooms rooms;
    private final Stamps stamps;
    private final JsonMapper json;

    RoomsController(Rooms rooms, Stamps stamps, JsonMapper json) {
        this.rooms = rooms;
        this.stamps = stamps;
        this.json = json;
    }

    // L1-07 L1-09 L3-12 L3-15
    @Post
    HttpResponse<Room> create(@Body Fields body, Caller caller) {
        var name = body.name();
        var visibility = Visibility.of(body.optionalString("visibility"));
        var room = Room.fresh(stamps, name, visibility);
        rooms.add(room, caller.userId());
        return room.created();
    }

    // L1-10 L3-19
    @Get
    InputStream list(Caller caller) {
        return new SequenceInputStream(new RoomPieces(rooms, caller.userId(), json));
    }

    // L1-08
    @Get("/{id}")
    Room get(String id, Caller caller) {
        return rooms.enter(id, caller.userId());
    }
}
