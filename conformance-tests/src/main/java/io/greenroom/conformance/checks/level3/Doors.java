package io.greenroom.conformance.checks.level3;

import io.greenroom.conformance.chat.ChatApi;
import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.PageQuery;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.conformance.chat.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The endpoints of levels 1 to 3 that need a token, a row each: a check knocks at all of them and says which are open. */
record Doors(List<Door> doors) {
    /** One request, whoever asks. */
    @FunctionalInterface
    interface Door extends Function<ChatApi, Reply> {}

    /** Everything. */
    static Doors all(Room room, Message message, String userId) {
        return reading(room)
                .and(Doors.of(api -> api.readMessage(message.id())))
                .and(changing(room, userId))
                .and(Doors.of(
                        api -> api.readUser(userId),
                        api -> api.makeRoom("Open house"),
                        ChatApi::listRooms,
                        api -> api.openDirectRoom(userId)));
    }

    /** What reads a room. */
    static Doors reading(Room room) {
        return of(
                api -> api.readRoom(room.id()),
                api -> api.listMessages(room.id()),
                api -> api.listMessages(room.id(), PageQuery.newest().after(0).limit(7)),
                api -> api.listMembers(room.id()));
    }

    /** What changes a room. */
    static Doors changing(Room room, String userId) {
        return of(
                api -> api.post(room.id(), "Let me in"),
                api -> api.addMember(room.id(), userId),
                api -> api.join(room.id()),
                api -> api.leave(room.id()));
    }

    static Doors of(Door... doors) {
        return new Doors(List.of(doors));
    }

    /** These and those. */
    Doors and(Doors more) {
        var both = new ArrayList<>(doors);
        both.addAll(more.doors);
        return new Doors(both);
    }

    /** What they answer to this caller, in their order. */
    List<Reply> knock(ChatApi caller) {
        return doors.stream().map(door -> door.apply(caller)).toList();
    }

    /** Fails unless every answer is as expected; the failure names every door at which it is not. */
    void expect(ChatApi caller, Consumer<Reply> expectation) {
        expectAll(knock(caller), expectation);
    }

    /** Fails unless every one of these is as expected; the failure names all that are not. */
    static void expectAll(List<Reply> replies, Consumer<Reply> expectation) {
        List<ClauseBroken> broken = new ArrayList<>();
        List<Reply> open = new ArrayList<>();
        for (var reply : replies) {
            try {
                expectation.accept(reply);
            } catch (ClauseBroken e) {
                broken.add(e);
                open.add(reply);
            }
        }
        if (!broken.isEmpty()) {
            throw all(broken.getFirst().finding(), open);
        }
    }

    private static ClauseBroken all(ClauseBroken.Finding first, List<Reply> open) {
        var others = open.stream()
                .skip(1)
                .map(reply -> reply.answer().request().endpoint() + " answers "
                        + reply.answer().status())
                .distinct()
                .collect(Collectors.joining(", "));
        return ClauseBroken.by(
                        open.getFirst().answer(),
                        first.expected(),
                        others.isEmpty() ? first.got() : first.got() + "; and " + others)
                .symptom(first.symptom());
    }
}
