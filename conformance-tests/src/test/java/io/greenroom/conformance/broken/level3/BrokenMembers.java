package io.greenroom.conformance.broken.level3;

import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Refusal;
import io.greenroom.conformance.broken.sound.Response;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.Room.Kind;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Members who come and go wrongly. */
public final class BrokenMembers {
    private BrokenMembers() {}

    @Fault(value = "Adding somebody a second time is a conflict.", mayBreak = Clause.L3_17)
    public static class L3_21_AddingTwiceIsAConflict extends SoundServer {
        @Override
        protected void add(Room room, User user) {
            if (room.kind() == Kind.PRIVATE && isMember(user, room)) {
                throw new Refusal(409, "already a member");
            }
            super.add(room, user);
        }
    }

    @Fault(value = "Who was let in once is remembered, and not asked again.", mayBreak = Clause.L3_17)
    public static class L3_22_AccessOutlivesLeaving extends SoundServer {
        private final Set<List<String>> seen = ConcurrentHashMap.newKeySet();

        @Override
        protected Room roomToRead(Call call, User caller) {
            var room = rooms.get(call.id());
            if (room != null && seen.contains(List.of(caller.id(), call.id()))) {
                return room;
            }
            var visible = super.roomToRead(call, caller);
            seen.add(List.of(caller.id(), visible.id()));
            return visible;
        }
    }

    @Fault("The list of rooms is made from all memberships that there ever were.")
    public static class L3_22_LeavingKeepsTheRoomInTheList extends SoundServer {
        private final Set<List<String>> left = ConcurrentHashMap.newKeySet();

        @Override
        protected Response leave(User caller, String roomId) {
            var answer = super.leave(caller, roomId);
            left.add(List.of(caller.id(), roomId));
            return answer;
        }

        @Override
        protected List<Room> listedRooms(User caller) {
            return rooms.values().stream()
                    .filter(room -> maySee(caller, room) || left.contains(List.of(caller.id(), room.id())))
                    .toList();
        }
    }

    @Fault(value = "Members are a list, to which joining adds.", mayBreak = Clause.L3_17)
    public static class L3_23_JoiningTwiceIsBeingListedTwice extends SoundServer {
        @Override
        protected Response join(User caller, String roomId) {
            var room = roomToJoin(caller, roomId);
            synchronized (room) {
                room.members().add(caller);
            }
            return Response.empty(204);
        }
    }

    @Fault("Whether one is a member is looked up first, and somebody else does so at the same time.")
    public static class L3_23_JoiningAtOnceIsBeingListedTwice extends SoundServer {
        @Override
        protected Response join(User caller, String roomId) {
            var room = roomToJoin(caller, roomId);
            if (!isMember(caller, room)) {
                dawdle(5);
                synchronized (room) {
                    room.members().add(caller);
                }
            }
            return Response.empty(204);
        }
    }

    @Fault(value = "Who is a member already is told of a conflict.", mayBreak = Clause.L3_17)
    public static class L3_23_JoiningTwiceIsAConflict extends SoundServer {
        @Override
        protected Room roomToJoin(User caller, String roomId) {
            var room = super.roomToJoin(caller, roomId);
            if (isMember(caller, room)) {
                throw new Refusal(409, "already a member");
            }
            return room;
        }
    }

    @Fault(value = "Who is no member cannot leave.", mayBreak = Clause.L3_17)
    public static class L3_24_LeavingTwiceIs404 extends SoundServer {
        @Override
        protected void remove(Room room, User user) {
            if (!isMember(user, room)) {
                throw new Refusal(404, "not a member");
            }
            super.remove(room, user);
        }
    }

    @Fault(value = "Only who made a room adds others to it.", mayBreak = Clause.L3_17)
    public static class L3_21_OnlyTheMakerAdds extends SoundServer {
        @Override
        protected Room roomToAddTo(User caller, String roomId) {
            var room = super.roomToAddTo(caller, roomId);
            if (room.kind() == Kind.PRIVATE && !room.maker().equals(caller)) {
                throw new Refusal(403, "the room is not yours");
            }
            return room;
        }
    }
}
