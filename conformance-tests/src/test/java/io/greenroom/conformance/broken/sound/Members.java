package io.greenroom.conformance.broken.sound;

import io.greenroom.conformance.broken.sound.Room.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Members: joining, leaving, adding, and rooms of two. */
public abstract class Members extends History {
    /** The direct rooms by the ids of the two. */
    protected final Map<Object, Room> directRooms = new ConcurrentHashMap<>();

    /** With these manners. */
    protected Members(Set<Manner> manners) {
        super(manners);
    }

    /** {@code PUT /rooms/{id}/members/me}. */
    protected Response join(User caller, String roomId) {
        var room = roomToJoin(caller, roomId);
        addOnce(room, caller);
        return done(room, true);
    }

    /** The room of an id, if this user may join it. */
    protected Room roomToJoin(User caller, String roomId) {
        return visibleRoom(caller, roomId);
    }

    /** Makes a user a member who may be one already. */
    protected void addOnce(Room room, User user) {
        synchronized (room) {
            if (!room.members().contains(user)) {
                room.members().add(user);
            }
        }
    }

    /** {@code DELETE /rooms/{id}/members/me}. */
    protected Response leave(User caller, String roomId) {
        var room = visibleRoom(caller, roomId);
        if (room.kind() == Kind.DIRECT) {
            throw new Refusal(409, "nobody leaves a direct room");
        }
        remove(room, caller);
        return done(room, false);
    }

    /** Takes a user off the list. */
    protected void remove(Room room, User user) {
        synchronized (room) {
            room.members().remove(user);
        }
    }

    /** {@code PUT /rooms/{id}/members/{userId}}. */
    protected Response addMember(User caller, String roomId, String userId) {
        var room = roomToAddTo(caller, roomId);
        add(room, userToAdd(userId));
        return done(room, true);
    }

    /** The room of an id, if this user may add others to it. */
    protected Room roomToAddTo(User caller, String roomId) {
        var room = visibleRoom(caller, roomId);
        if (has(Manner.ONLY_MEMBERS_ADD) && !isMember(caller, room)) {
            throw new Refusal(403, "only members add others");
        }
        return room;
    }

    /** The user of an id who is to be a member. */
    protected User userToAdd(String userId) {
        return user(userId);
    }

    /** Makes another a member. */
    protected void add(Room room, User user) {
        if (room.kind() == Kind.DIRECT && !isMember(user, room)) {
            throw new Refusal(has(Manner.FORBIDDEN_IN_DIRECT) ? 403 : 409, "a direct room is for two");
        }
        addOnce(room, user);
    }

    private Response done(Room room, boolean added) {
        if (has(Manner.MEMBERS_200)) {
            return json(200, roomJson(room));
        }
        return has(Manner.MEMBERS_201) && added ? json(201, JSON.createObjectNode()) : Response.empty(204);
    }

    /** {@code GET /rooms/{id}/members}. */
    protected Response listMembers(User caller, String roomId) {
        var members = members(roomToInspect(caller, roomId));
        return json(200, list(members.stream().map(this::memberJson).toList(), false));
    }

    /** The room of an id, if this user may see who is in it. */
    protected Room roomToInspect(User caller, String roomId) {
        return visibleRoom(caller, roomId);
    }

    /** Who is in a room. */
    protected List<User> members(Room room) {
        synchronized (room) {
            return List.copyOf(room.members());
        }
    }

    /** A user as a member list shows one. */
    protected ObjectNode memberJson(User user) {
        return userJson(user);
    }

    /** {@code PUT /dms/{userId}}. */
    protected Response openDirectRoom(Call call, User caller) {
        var other = userToAdd(call.id());
        if (other.equals(caller)) {
            throw refusal("a direct room needs two");
        }
        return openDirectRoom(call, caller, other);
    }

    /** The room of two, made if it is not there. */
    protected Response openDirectRoom(Call call, User caller, User other) {
        var made = new boolean[1];
        var room = directRooms.computeIfAbsent(pair(caller, other), any -> {
            made[0] = true;
            return newDirectRoom(caller, other);
        });
        return made[0] ? directRoomMade(call, room) : json(200, roomJson(room));
    }

    /** The answer that made a direct room. */
    protected Response directRoomMade(Call call, Room room) {
        return made(201, madeRoomJson(room), locationOf("/rooms/" + room.id(), call));
    }

    /** What two users are known by together. */
    protected Object pair(User caller, User other) {
        return new TreeSet<>(List.of(caller.id(), other.id()));
    }

    /** A room of two. */
    protected Room newDirectRoom(User caller, User other) {
        var room = newRoom(caller, "Two of us", Kind.DIRECT);
        addOnce(room, other);
        return room;
    }
}
