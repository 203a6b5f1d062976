package io.greenroom.conformance.broken.level3;

import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Response;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.Room.Kind;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import io.greenroom.spec.Clause;
import java.util.List;

/** Direct rooms that are too many, or too open. */
public final class BrokenDirectRooms {
    private BrokenDirectRooms() {}

    @Fault("The answer is 201 whether the room was there or not.")
    public static class L3_27_EveryTimeIs201 extends SoundServer {
        @Override
        protected Response openDirectRoom(Call call, User caller, User other) {
            return super.openDirectRoom(call, caller, other).status(201);
        }
    }

    @Fault(
            value = "Every request makes a room.",
            alsoBreaks = {Clause.L3_28, Clause.L3_29})
    public static class L3_27_EveryTimeIsANewRoom extends SoundServer {
        @Override
        protected Object pair(User caller, User other) {
            return new Object();
        }
    }

    @Fault(value = "The room is kept under the two ids in the order of the first request.", alsoBreaks = Clause.L3_29)
    public static class L3_28_EachSideHasItsOwnRoom extends SoundServer {
        @Override
        protected Object pair(User caller, User other) {
            return List.of(caller.id(), other.id());
        }
    }

    @Fault("The room is looked for, and made if it is not there, in two steps.")
    public static class L3_29_LookThenMake extends SoundServer {
        @Override
        protected Response openDirectRoom(Call call, User caller, User other) {
            var found = directRooms.get(pair(caller, other));
            if (found != null) {
                return json(200, roomJson(found));
            }
            dawdle(5);
            var room = newDirectRoom(caller, other);
            directRooms.put(pair(caller, other), room);
            return directRoomMade(call, room);
        }
    }

    @Fault("The list leaves out private rooms, but direct ones are of another kind.")
    public static class L3_30_DirectRoomsAreListed extends SoundServer {
        @Override
        protected List<Room> listedRooms(User caller) {
            return rooms.values().stream()
                    .filter(room -> room.kind() == Kind.DIRECT || maySee(caller, room))
                    .toList();
        }
    }

    @Fault("Joining asks whether a room is private, and a direct one is not called so.")
    public static class L3_30_AnyoneMayJoin extends SoundServer {
        @Override
        protected Room roomToJoin(User caller, String roomId) {
            var room = rooms.get(roomId);
            return room != null && room.kind() == Kind.DIRECT ? room : super.roomToJoin(caller, roomId);
        }
    }

    @Fault("A direct room is a private room, and its members add others.")
    public static class L3_31_ThirdIsAdded extends SoundServer {
        @Override
        protected void add(Room room, User user) {
            addOnce(room, user);
        }
    }
}
