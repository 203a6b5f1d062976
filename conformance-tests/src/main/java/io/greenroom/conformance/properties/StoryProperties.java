package io.greenroom.conformance.properties;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.conformance.checks.Play;
import io.greenroom.conformance.model.ChatAction;
import io.greenroom.conformance.model.ChatAction.AddMember;
import io.greenroom.conformance.model.ChatAction.JoinRoom;
import io.greenroom.conformance.model.ChatAction.LeaveRoom;
import io.greenroom.conformance.model.ChatAction.ListMembers;
import io.greenroom.conformance.model.ChatAction.PostMessage;
import io.greenroom.conformance.model.ChatAction.ReadMessages;
import io.greenroom.conformance.model.ChatModel;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Stories of three people in two rooms, held against the model step by step. */
@AddLifecycleHook(WithChat.class)
class StoryProperties {
    private static final int LONGEST_STORY = 20;

    @Property(tries = 6)
    @Judges(
            value = Clause.L1_20,
            hint = "Follow the story: which message was lost, doubled, misplaced or taken for another's?")
    void L1_20_anyConversationIsTheSameForEveryone(Chat chat, @ForAll("conversations") List<ChatAction> story) {
        var cast = ChatAction.NAMES.stream().map(chat.fast()::person).toList();
        var rooms = List.of(cast.get(0).makeRoom("Kitchen"), cast.get(1).makeRoom("Garden"));
        var model = new ChatModel(List.of(ChatModel.Room.madeBy(0, false), ChatModel.Room.madeBy(1, false)));
        new Play(cast, rooms, model, true).perform(story);
    }

    @Property(tries = 8)
    @Judges(value = Clause.L3_17, hint = "Follow the story: who is a member of room 1, the private one, at each step?")
    void L3_17_whoComesAndGoesSeesWhatMembersSee(Chat chat, @ForAll("comings") List<ChatAction> story) {
        var cast = ChatAction.NAMES.stream().map(chat.fast()::person).toList();
        var rooms = List.of(cast.get(0).makePrivateRoom(), cast.get(1).makeRoom("Garden"));
        var model = new ChatModel(List.of(ChatModel.Room.madeBy(0, true), ChatModel.Room.madeBy(1, false)));
        new Play(cast, rooms, model, false).perform(story);
    }

    @Provide
    Arbitrary<List<ChatAction>> conversations() {
        return stories(Stream.of(posts(), posts(), reads()));
    }

    @Provide
    Arbitrary<List<ChatAction>> comings() {
        var pairs = Combinators.combine(persons(), rooms());
        return stories(Stream.of(
                posts(),
                reads(),
                pairs.as(JoinRoom::new),
                pairs.as(LeaveRoom::new),
                pairs.as(ListMembers::new),
                Combinators.combine(persons(), rooms(), persons()).as(AddMember::new)));
    }

    private static Arbitrary<List<ChatAction>> stories(Stream<Arbitrary<? extends ChatAction>> actions) {
        return Arbitraries.oneOf(actions.map(action -> action.map(ChatAction.class::cast))
                        .toList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST_STORY);
    }

    private static Arbitrary<PostMessage> posts() {
        return Combinators.combine(
                        persons(),
                        rooms(),
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8))
                .as(PostMessage::new);
    }

    private static Arbitrary<ReadMessages> reads() {
        return Combinators.combine(persons(), rooms()).as(ReadMessages::new);
    }

    private static Arbitrary<Integer> persons() {
        return Arbitraries.integers().between(0, ChatAction.NAMES.size() - 1);
    }

    private static Arbitrary<Integer> rooms() {
        return Arbitraries.integers().between(0, 1);
    }
}
