package io.greenroom.server.dms;

import io.greenroom.server.problems.Failure.NotFound;
import io.greenroom.server.problems.Failure.Refused;
import io.greenroom.server.rooms.Room;
import io.greenroom.server.rooms.Visibility;
import io.greenroom.server.stamps.Stamps;
import io.greenroom.server.tokens.Caller;
import io.greenroom.server.users.User;
import io.greenroom.server.users.Users;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;

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

    // L3-27 L3-28
    @Put("/{userId}")
    HttpResponse<Room> open(String userId, Caller caller) {
        var other = user(userId);
        if (other.id().equals(caller.userId())) {
            throw new Refused("userId", "is your own, and a direct room has two members");
        }
        return directRooms
                .between(caller.userId(), other.id())
                .<HttpResponse<Room>>map(HttpResponse::ok)
                .orElseGet(() -> create(user(caller.userId()), other));
    }

    // L3-29: who comes second finds the room of who came first
    private HttpResponse<Room> create(User caller, User other) {
        var name = caller.name() + ", " + other.name();
        var room = new Room(stamps.id("r_"), name, Visibility.PRIVATE, stamps.now());
        if (directRooms.add(room, caller.id(), other.id())) {
            return HttpResponse.created(room, URI.create("/rooms/" + room.id()));
        }
        return HttpResponse.ok(directRooms.between(caller.id(), other.id()).orElseThrow());
    }

    // L3-26
    private User user(String id) {
        return users.find(id).orElseThrow(() -> new NotFound("user"));
    }
}
