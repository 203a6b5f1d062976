package io.greenroom.conformance.broken.level1;

import io.greenroom.conformance.broken.sound.Bounds;
import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Page;
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

/** Rooms that are made, read or listed wrongly. */
public final class BrokenRooms {
    private BrokenRooms() {}

    @Fault("The framework answers 200 unless it is told otherwise.")
    public static class L1_07_RoomIsMadeWith200 extends SoundServer {
        @Override
        protected int roomMadeStatus() {
            return 200;
        }
    }

    @Fault("Rooms are read by a slug of their name.")
    public static class L1_08_RoomIsReadAsItsSlug extends SoundServer {
        @Override
        protected Response readRoom(User caller, String id) {
            var room = visibleRoom(caller, id);
            return json(200, roomJson(room).put("name", lower(room.name()).replace(' ', '-')));
        }
    }

    @Fault("A second room of the same name by the same maker is taken for a repeated click.")
    public static class L1_09_SecondRoomOfANameIsTheFirst extends SoundServer {
        private final Map<List<Object>, Room> byName = new ConcurrentHashMap<>();

        @Override
        protected Room newRoom(User maker, String name, Kind kind) {
            return kind == Kind.DIRECT
                    ? super.newRoom(maker, name, kind)
                    : byName.computeIfAbsent(List.of(maker, name, kind), any -> super.newRoom(maker, name, kind));
        }
    }

    @Fault("The list is a join over the members, so that public rooms are missing until one has joined.")
    public static class L1_10_OnlyOwnRoomsAreListed extends SoundServer {
        @Override
        protected List<Room> listedRooms(User caller) {
            return super.listedRooms(caller).stream()
                    .filter(room -> isMember(caller, room))
                    .toList();
        }
    }

    @Fault(value = "The messages of a room that is not there are an empty query result.", alsoBreaks = Clause.L3_20)
    public static class L1_11_UnknownRoomIsAnEmptyList extends SoundServer {
        @Override
        protected Response listMessages(Call call, User caller) {
            return rooms.containsKey(call.id()) ? super.listMessages(call, caller) : json(200, list(List.of(), false));
        }
    }

    @Fault("Who posts into a room that is not there makes it.")
    public static class L1_11_PostingMakesTheRoom extends SoundServer {
        @Override
        protected Room roomToPostIn(User user, String id) {
            rooms.computeIfAbsent(id, any -> new Room(id, id, user, Kind.PUBLIC));
            return super.roomToPostIn(user, id);
        }
    }

    @Fault("The list of rooms is a bare array.")
    public static class L1_12_RoomsAreABareArray extends SoundServer {
        @Override
        protected JsonNode roomList(List<ObjectNode> rooms) {
            return JSON.createArrayNode().addAll(rooms);
        }
    }

    @Fault(value = "Only lists that go on say so; the others leave hasMore out.", alsoBreaks = Clause.L2_06)
    public static class L1_12_HasMoreIsLeftOut extends SoundServer {
        @Override
        protected JsonNode pageJson(Page page, User caller) {
            var list = list(page.items().stream().map(this::messageJson).toList(), page.hasMore());
            return page.hasMore() ? list : list.without("hasMore");
        }
    }

    @Fault(
            value = "A room in which nothing was said yet is taken for a room that is not there.",
            alsoBreaks = {Clause.L1_09, Clause.L1_12, Clause.L3_22},
            mayBreak = {Clause.L1_20, Clause.L3_17})
    public static class L1_18_EmptyRoomIs404 extends SoundServer {
        @Override
        protected Response listMessages(Call call, User caller) {
            var room = visibleRoom(caller, call.id());
            if (room.messages().isEmpty() && call.parameter("limit").isEmpty()) {
                throw noSuchRoom(call.id());
            }
            return super.listMessages(call, caller);
        }
    }

    @Fault(
            value = "There is more unless the first message shown is the first of all, and in an empty room it is not.",
            alsoBreaks = Clause.L1_12,
            mayBreak = Clause.L2_06)
    public static class L1_18_EmptyRoomHasMore extends SoundServer {
        @Override
        protected Page page(List<Message> all, Bounds bounds) {
            var page = super.page(all, bounds);
            return new Page(page.items(), page.hasMore() || all.isEmpty());
        }
    }

    @Fault("The list shows rooms by their ids, and whoever wants a name asks for the room.")
    public static class L1_10_ListedRoomsHaveNoName extends SoundServer {
        @Override
        protected JsonNode roomList(List<ObjectNode> rooms) {
            rooms.forEach(room -> room.remove("name"));
            return super.roomList(rooms);
        }
    }
}
