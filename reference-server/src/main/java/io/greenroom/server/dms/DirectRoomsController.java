package io.greenroom.server.dms;

import io.greenroom.server.problems.Failure.Refused;
import io.greenroom.server.rooms.Room;
import io.greenroom.server.rooms.Visibility;
import io.greenroom.server.stamps.Stamps;
import io.greenroom.server.tokens.Caller;
import io.greenroom.server.users.Users;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

@Controller("/dms")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DirectRoomsController {
    private final DirectRooms directRooms;
    private final Users users;
    private final Stamps stamps;

    DirectRoomsController(DirectRooms directRooms, Users users, Stamps stamps) {
        this.directRooms = directRooms;
        this.users = users;
        this.stamps = stamps;
    }

    // L3-26 L3-27 L3-28
    @Put("/{userId}")
    HttpResponse<Room> open(String userId, Caller caller) {
        var other = users.get(userId);
        if (other.id().equals(caller.userId())) {
            throw new Refused("userId", "is your own, and a direct room has two members");
        }
        var name = users.get(caller.userId()).name() + ", " + other.name();
        var fresh = Room.fresh(stamps, name, Visibility.PRIVATE);
        var room = directRooms.between(caller.userId(), other.id(), fresh);
        return room.equals(fresh) ? room.created() : HttpResponse.ok(room);
    }
}
