package io.greenroom.conformance.broken.sound;

import io.greenroom.conformance.broken.sound.Room.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rooms, and who may find them. */
public abstract class Rooms extends Users {
    /** Every room by id. */
    protected final Map<String, Room> rooms = new ConcurrentHashMap<>();

    /** With these manners. */
    protected Rooms(Set<Manner> manners) {
        super(manners);
    }

    /** {@code POST /rooms}. */
    protected Response makeRoom(Call call, User caller) {
        var body = object(call);
        var room = newRoom(caller, roomName(body), kind(body));
        return made(roomMadeStatus(), madeRoomJson(room), locationOf("/rooms/" + room.id(), call));
    }

    /** The name that a new room is to have. */
    protected String roomName(ObjectNode body) {
        return string(body, "name", 64);
    }

    /** Whether a new room is to be public or private. */
    protected Kind kind(ObjectNode body) {
        var visibility = body.path("visibility");
        if (visibility.isMissingNode() || (visibility.isNull() && !has(Manner.NULL_VISIBILITY_REFUSED))) {
            return Kind.PUBLIC;
        }
        return kind(visibility);
    }

    /** What a visibility means. */
    protected Kind kind(JsonNode visibility) {
        return switch (visibility.isString() ? visibility.asString() : "") {
            case "public" -> Kind.PUBLIC;
            case "private" -> Kind.PRIVATE;
            default -> throw refusal("visibility is neither public nor private");
        };
    }

    /** A room with its maker in it. */
    protected Room newRoom(User maker, String name, Kind kind) {
        var room = new Room(newId("r"), name, maker, kind);
        addMaker(room);
        rooms.put(room.id(), room);
        return room;
    }

    /** Makes the maker a member. */
    protected void addMaker(Room room) {
        room.members().add(room.maker());
    }

    /** The status of what was made. */
    protected int roomMadeStatus() {
        return 201;
    }

    /** {@code GET /rooms}. */
    protected Response listRooms(User caller) {
        return json(
                200, roomList(listedRooms(caller).stream().map(this::roomJson).toList()));
    }

    /** The rooms that the caller is shown. */
    protected List<Room> listedRooms(User caller) {
        return rooms.values().stream().filter(room -> maySee(caller, room)).toList();
    }

    /** The list of all rooms, as it is sent. */
    protected JsonNode roomList(List<ObjectNode> rooms) {
        return list(rooms, false);
    }

    /** {@code GET /rooms/{id}}. */
    protected Response readRoom(User caller, String id) {
        return json(200, roomJson(visibleRoom(caller, id)));
    }

    /** The room of an id, if there is one for this user. */
    protected Room visibleRoom(User user, String id) {
        var room = Optional.ofNullable(rooms.get(id)).orElseThrow(() -> noSuchRoom(id));
        if (!maySee(user, room)) {
            throw hidden(room);
        }
        return room;
    }

    /** What to say of a room that never was. */
    protected Refusal noSuchRoom(String id) {
        return new Refusal(404, "no room " + id);
    }

    /** What to say to an outsider. */
    protected Refusal hidden(Room room) {
        return noSuchRoom(room.id());
    }

    /** Whether the room exists as far as this user is concerned. */
    protected boolean maySee(User user, Room room) {
        return room.kind() == Kind.PUBLIC || isMember(user, room);
    }

    /** Whether the user is on the room's list. */
    protected boolean isMember(User user, Room room) {
        synchronized (room) {
            return room.members().contains(user);
        }
    }

    /** A room just made. */
    protected ObjectNode madeRoomJson(Room room) {
        return roomJson(room).put("createdAt", time(room.createdAt(), true));
    }

    /** A room as it is shown. */
    protected ObjectNode roomJson(Room room) {
        return extended(JSON.createObjectNode())
                .put("id", room.id())
                .put("name", room.name())
                .put("visibility", visibility(room))
                .put("createdAt", time(room.createdAt(), false));
    }

    /** The word for who may find a room. */
    protected String visibility(Room room) {
        return room.kind() == Kind.PUBLIC ? "public" : "private";
    }
}
