package io.greenroom.conformance.broken.level3;

import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Refusal;
import io.greenroom.conformance.broken.sound.Response;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.Room.Kind;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Private rooms that are not, and public ones that are too private. */
public final class BrokenVisibility {
    private BrokenVisibility() {}

    @Fault("Only private rooms say what they are.")
    public static class L3_12_PublicRoomsSayNothing extends SoundServer {
        @Override
        protected ObjectNode roomJson(Room room) {
            var json = super.roomJson(room);
            return room.kind() == Kind.PUBLIC ? json.without("visibility") : json;
        }
    }

    @Fault("The word is compared without regard to case.")
    public static class L3_13_CaseIsForgiven extends SoundServer {
        @Override
        protected Kind kind(JsonNode visibility) {
            return super.kind(JSON.getNodeFactory().stringNode(lower(visibility.asString())));
        }
    }

    @Fault("Whatever is not private is public.")
    public static class L3_13_AnythingElseIsPublic extends SoundServer {
        @Override
        protected Kind kind(JsonNode visibility) {
            return visibility.asString("").equals("private") ? Kind.PRIVATE : Kind.PUBLIC;
        }
    }

    @Fault(value = "The list of members is for members, in public rooms too.", mayBreak = Clause.L3_17)
    public static class L3_14_MemberListIsForMembers extends SoundServer {
        @Override
        protected Room roomToInspect(User caller, String roomId) {
            var room = super.roomToInspect(caller, roomId);
            if (!isMember(caller, room)) {
                throw new Refusal(403, "join first");
            }
            return room;
        }
    }

    @Fault(value = "Public rooms need no members, so their maker is none.", mayBreak = Clause.L3_17)
    public static class L3_15_MakerOfAPublicRoomIsNoMember extends SoundServer {
        @Override
        protected void addMaker(Room room) {
            if (room.kind() != Kind.PUBLIC) {
                super.addMaker(room);
            }
        }
    }

    @Fault(
            value = "Pages with a bound or a limit are read by a query of their own, and its author forgot the guard.",
            alsoBreaks = Clause.L3_22)
    public static class L3_16_PagesAreUnguarded extends SoundServer {
        @Override
        protected Room roomToRead(Call call, User caller) {
            var room = call.exchange().getRequestURI().getQuery() == null ? null : rooms.get(call.id());
            return room == null || room.kind() == Kind.DIRECT ? super.roomToRead(call, caller) : room;
        }
    }

    @Fault(
            value = "Who may not enter is told so.",
            alsoBreaks = {Clause.L3_17, Clause.L3_20, Clause.L3_22, Clause.L3_30, Clause.L3_31})
    public static class L3_16_OutsiderIsToldForbidden extends SoundServer {
        @Override
        protected Refusal hidden(Room room) {
            return new Refusal(403, "this room is private");
        }
    }

    @Fault("Leaving always succeeds, as it is idempotent.")
    public static class L3_17_OutsiderMayLeave extends SoundServer {
        @Override
        protected Response leave(User caller, String roomId) {
            var room = rooms.get(roomId);
            return room != null && room.kind() == Kind.PRIVATE && !isMember(caller, room)
                    ? Response.empty(204)
                    : super.leave(caller, roomId);
        }
    }

    @Fault(value = "Whoever knows the id of a private room may join it.", alsoBreaks = Clause.L3_20)
    public static class L3_17_OutsiderMayJoin extends SoundServer {
        @Override
        protected Room roomToJoin(User caller, String roomId) {
            var room = rooms.get(roomId);
            return room != null && room.kind() == Kind.PRIVATE ? room : super.roomToJoin(caller, roomId);
        }
    }

    @Fault("The message's own address has no guard.")
    public static class L3_18_MessageIsFoundByItsId extends SoundServer {
        @Override
        protected boolean maySee(User user, Message message) {
            var room = rooms.get(message.roomId());
            return (room != null && room.kind() == Kind.PRIVATE) || super.maySee(user, message);
        }
    }

    @Fault(value = "The list shows all rooms, as at level 1.", alsoBreaks = Clause.L3_22)
    public static class L3_19_PrivateRoomsAreListed extends SoundServer {
        @Override
        protected List<Room> listedRooms(User caller) {
            return rooms.values().stream()
                    .filter(room -> room.kind() != Kind.DIRECT || isMember(caller, room))
                    .toList();
        }
    }

    @Fault("The 404 of a private room explains itself.")
    public static class L3_20_NotFoundExplainsItself extends SoundServer {
        @Override
        protected Refusal hidden(Room room) {
            return new Refusal(404, "you are not a member of room " + room.id());
        }
    }

    @Fault("Who is added sees what is said from then on.")
    public static class L3_21_NewMemberSeesNoHistory extends SoundServer {
        private final Map<List<String>, Integer> saidBefore = new ConcurrentHashMap<>();

        @Override
        protected void add(Room room, User user) {
            saidBefore.putIfAbsent(
                    List.of(room.id(), user.id()), room.messages().size());
            super.add(room, user);
        }

        @Override
        protected List<Message> visibleMessages(Room room, User reader) {
            var all = super.visibleMessages(room, reader);
            return all.subList(saidBefore.getOrDefault(List.of(room.id(), reader.id()), 0), all.size());
        }
    }
}
