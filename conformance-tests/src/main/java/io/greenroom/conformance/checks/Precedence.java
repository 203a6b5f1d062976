package io.greenroom.conformance.checks;

import io.greenroom.conformance.chat.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two messages against the clock: the first was acknowledged before the second was sent, and yet has the greater
 * {@code seq}. Messages whose times overlap may come in either order.
 */
public record Precedence(Message first, Message second) {
    /** Such a pair, if there is one among messages as they were acknowledged. */
    public static Optional<Precedence> brokenIn(List<Message> acknowledged) {
        var byEnd = acknowledged.stream()
                .sorted(Comparator.comparingLong(Precedence::ended))
                .toList();
        var bySent = acknowledged.stream()
                .sorted(Comparator.comparingLong(Precedence::sent))
                .toList();
        var done = 0;
        @Nullable Message highest = null;
        for (var message : bySent) {
            for (; done < byEnd.size() && ended(byEnd.get(done)) < sent(message); done++) {
                highest = higher(highest, byEnd.get(done));
            }
            if (highest != null && highest.seq() > message.seq()) {
                return Optional.of(new Precedence(highest, message));
            }
        }
        return Optional.empty();
    }

    private static Message higher(@Nullable Message one, Message other) {
        return one == null || one.seq() < other.seq() ? other : one;
    }

    private static long sent(Message message) {
        return message.fields().answer().sentNanos();
    }

    private static long ended(Message message) {
        return message.fields().answer().endedNanos();
    }
}
