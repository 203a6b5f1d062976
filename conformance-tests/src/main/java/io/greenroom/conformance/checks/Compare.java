package io.greenroom.conformance.checks;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.Fields;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Page;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.kit.http.Excerpt;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Comparisons that checks share; each throws {@link ClauseBroken} with words about the server. */
public final class Compare {
    private static final Duration ONE_MILLI = Duration.ofMillis(1);

    private Compare() {}

    /** Each of these fields is a string that is not empty. */
    public static void expectText(Fields object, String... names) {
        for (var name : names) {
            if (object.string(name).isEmpty()) {
                throw object.wrong(name, "a string that is not empty");
            }
        }
    }

    /** The field is this string. */
    public static void expectEqual(Fields object, String name, String expected) {
        var got = object.string(name);
        if (!got.equals(expected)) {
            throw ClauseBroken.by(
                            object.answer(),
                            name + " " + Difference.shown(expected, got),
                            name + " " + Difference.shown(got, expected))
                    .symptom(object.answer().request().endpoint() + ": the " + name + " comes back changed");
        }
    }

    /** The field is any string but this one. */
    public static void expectOther(Fields object, String name, String taken) {
        if (object.string(name).equals(taken)) {
            throw object.wrong(name, "not \"" + Excerpt.of(taken, 64) + "\" once more,");
        }
    }

    /** The field is the same time as in another object, however either is printed: less than a millisecond away. */
    public static void expectSameInstant(Fields object, String name, Fields made) {
        var same = object.node(name).equals(made.node(name))
                || apart(object.instant(name), made.instant(name)).compareTo(ONE_MILLI) < 0;
        if (!same) {
            throw object.wrong(name, made.node(name).asString())
                    .hint("Keep the time with all digits that you show, or show what was kept.");
        }
    }

    private static Duration apart(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }

    /** The answer is a list of everything: an object with an array {@code items}, and {@code hasMore} false. */
    public static void expectWholeList(Reply reply) {
        reply.succeeded();
        try {
            expectWhole(reply.object());
        } catch (ClauseBroken broken) {
            throw broken.hint("Wrap lists: {\"items\":[…],\"hasMore\":false}.");
        }
    }

    private static void expectWhole(Fields list) {
        if (!list.node("items").isArray()) {
            throw list.wrong("items", "an array");
        }
        if (!list.node("hasMore").isBoolean() || list.node("hasMore").booleanValue()) {
            throw list.wrong("hasMore", "false, as everything is shown,");
        }
    }

    /** The listed message is, in all six fields, the one that was acknowledged. */
    public static void expectSame(Message listed, Message acknowledged) {
        for (var name : List.of("id", "roomId", "authorId", "seq", "text")) {
            expectEqual(listed.fields(), name, acknowledged.fields().string(name));
        }
        expectSameInstant(listed.fields(), "createdAt", acknowledged.fields());
    }

    /** Each of these texts comes back as it was sent: in the answer to its post, and in the list. */
    public static void expectKept(Chat chat, List<String> texts) {
        var ada = chat.person();
        var room = ada.makeRoom();
        for (var text : texts) {
            expectEqual(ada.api().post(room.id(), text).succeeded().object(), "text", text);
        }
        expectOrder(ada.read(room), Message::text, texts);
    }

    /** The page shows just these values, in this order. */
    public static <T, V> void expectOrder(Page<T> page, Function<T, V> property, List<V> expected) {
        var got = page.each(property);
        if (!got.equals(expected)) {
            throw page.wrong(Difference.brief(expected), Difference.of(expected, got));
        }
    }

    /** The page shows just these values, in any order, each once. */
    public static <T, V> void expectSet(Page<T> page, Function<T, V> property, Set<V> expected) {
        var got = page.each(property);
        if (got.size() != expected.size() || !new HashSet<>(got).equals(expected)) {
            throw page.wrong(Difference.brief(List.copyOf(expected)), Difference.of(List.copyOf(expected), got));
        }
    }

    /** No two of the values are the same. */
    public static <T, V> void expectDistinct(
            List<T> things, Function<T, V> property, Function<T, Fields> fields, String name) {
        Set<V> seen = new HashSet<>();
        for (var thing : things) {
            if (!seen.add(property.apply(thing))) {
                throw fields.apply(thing).wrong(name, "a value that no other has");
            }
        }
    }
}
