package io.greenroom.conformance.checks;

import static io.greenroom.conformance.checks.Compare.expectOrder;
import static io.greenroom.conformance.checks.Compare.expectSet;

import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Person;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.conformance.chat.Room;
import io.greenroom.conformance.chat.User;
import io.greenroom.conformance.model.ChatAction;
import io.greenroom.conformance.model.ChatAction.AddMember;
import io.greenroom.conformance.model.ChatAction.JoinRoom;
import io.greenroom.conformance.model.ChatAction.LeaveRoom;
import io.greenroom.conformance.model.ChatAction.ListMembers;
import io.greenroom.conformance.model.ChatAction.PostMessage;
import io.greenroom.conformance.model.ChatAction.ReadMessages;
import io.greenroom.conformance.model.ChatModel;
import io.greenroom.conformance.model.ChatModel.Said;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Plays a story on a server and holds every answer against the model.
 *
 * @param cast in the order of {@link ChatAction#NAMES}
 * @param rooms in the order of the model
 * @param reading whether what is read is compared, and not only whether it can be
 */
public record Play(List<Person> cast, List<Room> rooms, ChatModel model, boolean reading) {

    /** Plays all of it. */
    public void perform(List<ChatAction> story) {
        story.stream().filter(this::settled).forEach(this::perform);
    }

    /** Whether the spec says what comes of it: any member may add anyone, but of who is none in a public room it is silent. */
    private boolean settled(ChatAction action) {
        var room = model.room(action.room());
        return !(action instanceof AddMember) || room.secret() || room.members().contains(action.person());
    }

    private void perform(ChatAction action) {
        var reply = send(action);
        if (!model.act(action)) {
            reply.notFound();
            return;
        }
        reply.succeeded();
        switch (action) {
            case ReadMessages read -> expectSaid(reply, read.room());
            case ListMembers list -> expectMembers(reply, list.room());
            default -> {}
        }
    }

    private Reply send(ChatAction action) {
        var api = cast.get(action.person()).api();
        var room = rooms.get(action.room()).id();
        return switch (action) {
            case PostMessage post -> api.post(room, post.text());
            case ReadMessages read -> api.listMessages(room);
            case JoinRoom join -> api.join(room);
            case LeaveRoom leave -> api.leave(room);
            case AddMember add -> api.addMember(room, cast.get(add.other()).id());
            case ListMembers list -> api.listMembers(room);
        };
    }

    private void expectSaid(Reply reply, int room) {
        if (!reading) {
            return;
        }
        var said = model.room(room).said();
        var page = reply.messages();
        expectOrder(page, Message::text, said.stream().map(Said::text).toList());
        expectOrder(
                page,
                Message::authorId,
                said.stream().map(it -> cast.get(it.person()).id()).toList());
    }

    private void expectMembers(Reply reply, int room) {
        var ids = model.room(room).members().stream()
                .map(place -> cast.get(place).id())
                .collect(Collectors.toSet());
        expectSet(reply.users(), User::id, ids);
    }
}
