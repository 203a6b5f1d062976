package io.greenroom.server.members;

import io.greenroom.server.dms.DirectRooms;
import io.greenroom.server.problems.Failure.Conflict;
import io.greenroom.server.rooms.Rooms;
import io.greenroom.server.rooms.Visibility;
import io.greenroom.server.tokens.Caller;
import io.greenroom.server.users.User;
import io.greenroom.server.users.Users;
import io.greenroom.server.wire.Listing;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

@Controller("/rooms/{roomId}/members")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MembersController {
    private final Members members;
    private final Rooms rooms;
    private final Users users;
    private final DirectRooms directRooms;

    MembersController(Members members, Rooms rooms, Users users, DirectRooms directRooms) {
        this.members = members;
        this.rooms = rooms;
        this.users = users;
        this.directRooms = directRooms;
    }

    // L3-25
    @Get
    Listing<User> list(String roomId, Caller caller) {
        return Listing.whole(members.of(rooms.enter(roomId, caller.userId()).id()));
    }

    // L3-23: who can enter a private room is a member of it already
    @Put("/me")
    @Status(HttpStatus.NO_CONTENT)
    void join(String roomId, Caller caller) {
        var room = rooms.enter(roomId, caller.userId());
        if (room.visibility() == Visibility.PUBLIC) {
            members.add(room.id(), caller.userId());
        }
    }

    // L3-22 L3-24
    @Delete("/me")
    @Status(HttpStatus.NO_CONTENT)
    void leave(String roomId, Caller caller) {
        var room = rooms.enter(roomId, caller.userId());
        if (directRooms.contains(room.id())) {
            throw new Conflict("a direct room cannot be left");
        }
        members.remove(room.id(), caller.userId());
    }

    // L3-21 L3-31
    @Put("/{userId}")
    @Status(HttpStatus.NO_CONTENT)
    void add(String roomId, String userId, Caller caller) {
        var room = rooms.enter(roomId, caller.userId());
        var user = users.get(userId);
        if (directRooms.contains(room.id()) && !members.of(room.id()).contains(user)) {
            throw new Conflict("a direct room stays a room of two");
        }
        members.add(room.id(), user.id());
    }
}
