package io.greenroom.conformance.model;

import io.greenroom.kit.http.Excerpt;
import java.util.List;

/** Something that a person does in a room. Persons and rooms are places in the lists of the {@link ChatModel}. */
public sealed interface ChatAction {
    /** Who acts in generated stories. */
    List<String> NAMES = List.of("Ada", "Bob", "Eve");

    /** The person who acts, from 0. */
    int person();

    /** The room in which it happens, from 0. */
    int room();

    /** Says something. */
    record PostMessage(int person, int room, String text) implements ChatAction {
        @Override
        public String toString() {
            return "%s says \"%s\" in room %d".formatted(NAMES.get(person), Excerpt.of(text, 40), room + 1);
        }
    }

    /** Reads the messages. */
    record ReadMessages(int person, int room) implements ChatAction {
        @Override
        public String toString() {
            return "%s reads room %d".formatted(NAMES.get(person), room + 1);
        }
    }

    /** Joins. */
    record JoinRoom(int person, int room) implements ChatAction {
        @Override
        public String toString() {
            return "%s joins room %d".formatted(NAMES.get(person), room + 1);
        }
    }

    /** Leaves. */
    record LeaveRoom(int person, int room) implements ChatAction {
        @Override
        public String toString() {
            return "%s leaves room %d".formatted(NAMES.get(person), room + 1);
        }
    }

    /** Adds another. */
    record AddMember(int person, int room, int other) implements ChatAction {
        @Override
        public String toString() {
            return "%s adds %s to room %d".formatted(NAMES.get(person), NAMES.get(other), room + 1);
        }
    }

    /** Looks who is there. */
    record ListMembers(int person, int room) implements ChatAction {
        @Override
        public String toString() {
            return "%s looks who is in room %d".formatted(NAMES.get(person), room + 1);
        }
    }
}
