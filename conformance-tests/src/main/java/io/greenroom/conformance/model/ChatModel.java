package io.greenroom.conformance.model;

import io.greenroom.conformance.model.ChatAction.AddMember;
import io.greenroom.conformance.model.ChatAction.JoinRoom;
import io.greenroom.conformance.model.ChatAction.LeaveRoom;
import io.greenroom.conformance.model.ChatAction.ListMembers;
import io.greenroom.conformance.model.ChatAction.PostMessage;
import io.greenroom.conformance.model.ChatAction.ReadMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a chat server remembers, as small as it can be said. */
public final class ChatModel {
    private final List<Room> rooms;

    /**
     * A room.
     *
     * @param secret whether outsiders do not see it
     * @param members places of persons
     * @param said in order
     */
    public record Room(boolean secret, Set<Integer> members, List<Said> said) {
        /** A new room with its maker in it. */
        public static Room madeBy(int person, boolean secret) {
            return new Room(secret, new TreeSet<>(Set.of(person)), new ArrayList<>());
        }

        private boolean seenBy(int person) {
            return !secret || members.contains(person);
        }
    }

    /** A message: who said what. */
    public record Said(int person, String text) {}

    /** A model of these rooms. */
    public ChatModel(List<Room> rooms) {
        this.rooms = rooms;
    }

    /** A room as it is now. */
    public Room room(int place) {
        return rooms.get(place);
    }

    /** Does it, and tells whether it was there to be done: what a person may not see does not exist. */
    public boolean act(ChatAction action) {
        var room = rooms.get(action.room());
        if (!room.seenBy(action.person())) {
            return false;
        }
        switch (action) {
            case PostMessage post -> room.said.add(new Said(post.person(), post.text()));
            case JoinRoom join -> room.members.add(join.person());
            case LeaveRoom leave -> room.members.remove(leave.person());
            case AddMember add -> room.members.add(add.other());
            case ReadMessages read -> {}
            case ListMembers list -> {}
        }
        return true;
    }
}
