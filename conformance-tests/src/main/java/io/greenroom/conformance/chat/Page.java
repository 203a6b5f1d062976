package io.greenroom.conformance.chat;

import java.util.List;
import java.util.function.Function;

/**
 * A list as an answer shows one.
 *
 * @param items in the order of the answer
 * @param fields the object around them
 */
public record Page<T>(List<T> items, Fields fields) {

    /** Whether the server says that the walk goes on; a missing or odd value counts as no. */
    public boolean hasMore() {
        return fields.node("hasMore").asBoolean(false);
    }

    /** One property of all items, in their order. */
    public <V> List<V> each(Function<T, V> property) {
        return items.stream().map(property).toList();
    }

    /** The last item; fails if there is none. */
    public T last() {
        if (items.isEmpty()) {
            throw wrong("at least one item", "none");
        }
        return items.getLast();
    }

    /** The failure that this list is not what it has to be. */
    public ClauseBroken wrong(String expected, String got) {
        var answer = fields.answer();
        return ClauseBroken.by(answer, expected, got)
                .symptom(answer.request().endpoint() + ": other items than expected, or in another order");
    }
}
