package io.greenroom.conformance.run;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.PageQuery;
import io.greenroom.conformance.chat.Person;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.conformance.chat.Room;
import io.greenroom.spec.Level;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Finds out which levels a server attempts, by knocking at the doors that a level adds: only when all of them are missing
 * is the level not attempted. In doubt it is attempted.
 */
final class Doors {
    private static final Set<Integer> MISSING = Set.of(404, 405, 501);

    private final Chat chat;

    Doors(Chat chat) {
        this.chat = chat;
    }

    /** The levels with at least one door. */
    Set<Level> open() {
        Set<Level> open = EnumSet.noneOf(Level.class);
        if (anyFirstDoor()) {
            open.add(Level.WORKING_CHAT);
        }
        try {
            var ada = chat.person();
            var room = ada.makeRoom();
            if (any(() -> pages(ada, room), () -> readsOne(ada, room))) {
                open.add(Level.HISTORY_AND_HONEST_ERRORS);
            }
            if (anyThirdDoor(ada, room)) {
                open.add(Level.WHO_MAY_DO_WHAT);
            }
        } catch (ClauseBroken e) {
            // no person and no room: there is nothing to stand on before the higher doors
        }
        return open;
    }

    /** A door behind which nobody answers is there, too: only 404 and the like say that it is not. */
    private boolean anyFirstDoor() {
        var stranger = chat.anonymous();
        try {
            return there(stranger.health())
                    || there(stranger.makeUser("Ada"))
                    || there(stranger.makeRoom("Green room"));
        } catch (ClauseBroken e) {
            return true;
        }
    }

    private boolean pages(Person ada, Room room) {
        List.of("one", "two", "three").forEach(text -> ada.post(room, text));
        var limited = ada.api().listMessages(room.id(), PageQuery.newest().limit(1));
        return limited.answer().succeeded() && limited.messages().items().size() == 1;
    }

    private boolean readsOne(Person ada, Room room) {
        return there(ada.api().readMessage(ada.post(room, "four").id()));
    }

    private boolean anyThirdDoor(Person ada, Room room) {
        return any(
                () -> there(ada.api().join(room.id())),
                () -> there(ada.api().listMembers(room.id())),
                () -> there(ada.api().openDirectRoom(chat.person("Bob").id())),
                () -> ada.makePrivateRoom().visibility().equals("private"));
    }

    private static boolean there(Reply reply) {
        return !MISSING.contains(reply.answer().status());
    }

    private static boolean any(BooleanSupplier... doors) {
        for (var door : doors) {
            try {
                if (door.getAsBoolean()) {
                    return true;
                }
            } catch (ClauseBroken e) {
                // a door that answers nonsense proves nothing; another may
            }
        }
        return false;
    }
}
