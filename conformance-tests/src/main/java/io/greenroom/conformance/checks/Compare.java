package io.greenroom.conformance.checks;

import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.Fields;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Page;
import io.greenroom.kit.http.Excerpt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Comparisons that checks share; each throws {@link ClauseBroken} with words about the server. */
public final class Compare {
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
            throw object.wrong(name, "another value than \"" + Excerpt.of(taken, 64) + "\" of the one before");
        }
    }

    /** The field is the same time as in another object, however either is printed. */
    public static void expectSameInstant(Fields object, String name, Fields made) {
        var same = object.node(name).equals(made.node(name))
                || object.instant(name).equals(made.instant(name));
        if (!same) {
            throw object.wrong(name, made.node(name).asString());
        }
    }

    /** The listed message is, in all six fields, the one that was acknowledged. */
    public static void expectSame(Message listed, Message acknowledged) {
        for (var name : List.of("id", "roomId", "authorId", "seq", "text")) {
            expectEqual(listed.fields(), name, acknowledged.fields().string(name));
        }
        expectSameInstant(listed.fields(), "createdAt", acknowledged.fields());
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
