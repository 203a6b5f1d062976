package io.greenroom.server.rooms;

import io.greenroom.server.stamps.Stamps;
import io.greenroom.server.tokens.Caller;
import io.greenroom.server.wire.Fields;
import io.greenroom.server.wire.Listing;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;

@Controller("/rooms")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RoomsController {
    private static final int NAME_CODE_POINTS = 64;

    private final Rooms rooms;
    private final Stamps stamps;

    RoomsController(Rooms rooms, Stamps stamps) {
        this.rooms = rooms;
        this.stamps = stamps;
    }

    // L1-07 L1-09 L2-31 L2-38 L3-12 L3-15
    @Post
    HttpResponse<Room> create(@Body Fields body, Caller caller) {
        var name = body.text("name", NAME_CODE_POINTS);
        var visibility = Visibility.of(body.optionalString("visibility"));
        var room = new Room(stamps.id("r_"), name, visibility, stamps.now());
        rooms.add(room, caller.userId());
        return HttpResponse.created(room, URI.create("/rooms/" + room.id()));
    }

    // L1-10 L3-19
    @Get
    Listing<Room> list(Caller caller) {
        return Listing.whole(rooms.visibleTo(caller.userId()));
    }

    // L1-08
    @Get("/{id}")
    Room get(String id, Caller caller) {
        return rooms.enter(id, caller.userId());
    }
}
