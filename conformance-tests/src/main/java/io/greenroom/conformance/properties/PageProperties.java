package io.greenroom.conformance.properties;

import static io.greenroom.conformance.checks.Compare.expectOrder;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Page;
import io.greenroom.conformance.chat.PageQuery;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.conformance.model.PageModel;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Pages of rooms of any size, by any bound and limit, held against the model. */
@AddLifecycleHook(WithChat.class)
class PageProperties {
    private static final String HINT =
            "Cut by seq alone: filter by the bound first, then take limit messages next to it.";

    /**
     * A page somewhere in a room.
     *
     * @param place of the bound: 0 is before the first message, a room's size the last one
     * @param offset added to the {@code seq} at that place, so that it may belong to no message
     * @param limit of the page
     */
    record Cut(int place, int offset, int limit) {
        long bound(List<Long> seqs) {
            return Math.max(
                    0, (place == 0 || seqs.isEmpty() ? 0 : seqs.get(Math.min(place, seqs.size()) - 1)) + offset);
        }

        @Override
        public String toString() {
            var from = place == 0 ? "0" : "the seq of message " + place;
            return "bound %s%s, limit %d".formatted(from, offset == 0 ? "" : " %+d".formatted(offset), limit);
        }
    }

    @Property(tries = 5)
    @Judges(value = Clause.L2_04, hint = HINT)
    void L2_04_anyPageAfterAnyBound(
            Chat chat, @ForAll @IntRange(max = 24) int messages, @ForAll("cuts") List<Cut> cuts) {
        holdItems(chat, messages, cuts, true);
    }

    @Property(tries = 5)
    @Judges(value = Clause.L2_05, hint = HINT)
    void L2_05_anyPageBeforeAnyBound(
            Chat chat, @ForAll @IntRange(max = 24) int messages, @ForAll("cuts") List<Cut> cuts) {
        holdItems(chat, messages, cuts, false);
    }

    @Property(tries = 5)
    @Judges(value = Clause.L2_06, hint = "Count what is beyond the page, in the direction of the walk.")
    void L2_06_anyPageSaysWhetherThereIsMore(
            Chat chat,
            @ForAll @IntRange(max = 24) int messages,
            @ForAll("cuts") List<Cut> cuts,
            @ForAll boolean after) {
        hold(chat, messages, cuts, after, (page, model) -> {
            var node = page.fields().node("hasMore");
            if (!node.isBoolean() || node.booleanValue() != model.hasMore()) {
                throw page.fields().wrong("hasMore", String.valueOf(model.hasMore()));
            }
        });
    }

    private static void holdItems(Chat chat, int messages, List<Cut> cuts, boolean after) {
        hold(chat, messages, cuts, after, (page, model) -> expectOrder(page, Message::seq, model.seqs()));
    }

    private static void hold(
            Chat chat, int messages, List<Cut> cuts, boolean after, BiConsumer<Page<Message>, PageModel> expectation) {
        var ada = chat.fast().person();
        var room = ada.makeRoom();
        var seqs = IntStream.rangeClosed(1, messages)
                .mapToObj(number -> ada.post(room, "Number " + number).seq())
                .toList();
        chat.circumstances("in a room of %d messages".formatted(messages));
        for (var cut : cuts) {
            var bound = OptionalLong.of(cut.bound(seqs));
            var none = OptionalLong.empty();
            var model = PageModel.of(seqs, after ? bound : none, after ? none : bound, cut.limit());
            var query = PageQuery.newest().limit(cut.limit());
            var bounded = after ? query.after(bound.getAsLong()) : query.before(bound.getAsLong());
            expectation.accept(ada.read(room, bounded), model);
        }
    }

    @Provide
    Arbitrary<List<Cut>> cuts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.of(0, 0, 0, 1, -1, 1000),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(1, 8),
                                Arbitraries.integers().between(1, 100)))
                .as(Cut::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
