package io.greenroom.conformance.chat;

/**
 * A user of the server with the token to act as one. What a person does has to succeed with any 2xx, because it is how a
 * check gets to its point; to judge the very answer, ask the {@link #api}.
 *
 * @param api the API as this person sees it
 * @param user as it was answered when it was made
 */
public record Person(ChatApi api, User user) {
    /** The id, a string. */
    public String id() {
        return user.id();
    }

    /** The name. */
    public String name() {
        return user.name();
    }

    /** A new public room. */
    public Room makeRoom() {
        return makeRoom("Green room");
    }

    /** A new public room of this name. */
    public Room makeRoom(String name) {
        return api.makeRoom(name).succeeded().room();
    }

    /** A new private room. */
    public Room makePrivateRoom() {
        return api.makeRoom(ChatApi.body("name", "Back room").put("visibility", "private"))
                .succeeded()
                .room();
    }

    /** Says something in a room. */
    public Message post(Room room, String text) {
        return api.post(room.id(), text).succeeded().message();
    }

    /** The messages of a room as a client at level 1 reads them. */
    public Page<Message> read(Room room) {
        return api.listMessages(room.id()).succeeded().messages();
    }

    /** A page of a room. */
    public Page<Message> read(Room room, PageQuery query) {
        return api.listMessages(room.id(), query).succeeded().messages();
    }

    /** The rooms that this person can see. */
    public Page<Room> rooms() {
        return api.listRooms().succeeded().rooms();
    }

    /** The members of a room. */
    public Page<User> members(Room room) {
        return api.listMembers(room.id()).succeeded().users();
    }

    /** Joins a public room. */
    public void join(Room room) {
        api.join(room.id()).succeeded();
    }

    /** Leaves a room. */
    public void leave(Room room) {
        api.leave(room.id()).succeeded();
    }

    /** Makes another a member of a room. */
    public void add(Room room, Person other) {
        api.addMember(room.id(), other.id()).succeeded();
    }

    /** The direct room with another. */
    public Room openDirectRoom(Person other) {
        return api.openDirectRoom(other.id()).succeeded().room();
    }
}
