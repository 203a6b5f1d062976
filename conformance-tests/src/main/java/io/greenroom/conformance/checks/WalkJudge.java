package io.greenroom.conformance.checks;

import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.chat.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what a walk met with what it had to meet, and says where it went wrong first. */
final class WalkJudge {
    private final Walk walk;
    private final List<Message> expected;
    private final List<Message> met;

    WalkJudge(Walk walk, List<Message> expectedInOrder) {
        this.walk = walk;
        this.expected = expectedInOrder;
        this.met = walk.met();
    }

    Optional<ClauseBroken> firstFault() {
        for (var place = 0; place < Math.max(expected.size(), met.size()); place++) {
            var want = at(expected, place);
            var have = at(met, place);
            if (want == null || have == null || !want.id().equals(have.id())) {
                return Optional.of(fault(place, want, have));
            }
        }
        return Optional.empty();
    }

    private ClauseBroken fault(int place, @Nullable Message want, @Nullable Message have) {
        var edge = starts().contains(place);
        var fault = Walk.wrong(pageOf(place), wanted(place, want, edge), had(want, have, edge) + missing(place));
        return edge && place > 0 && want != null && sameTime(want, expected.get(place - 1))
                ? fault.hint("Is the bound compared with createdAt? Two messages share "
                        + want.fields().node("createdAt").asString("it") + ".")
                : fault;
    }

    private String wanted(int place, @Nullable Message want, boolean edge) {
        if (want == null) {
            return "no message beyond seq " + expected.getLast().seq();
        }
        return "seq " + want.seq()
                + (edge || place == 0
                        ? side()
                        : " next to seq " + expected.get(place - 1).seq());
    }

    private String had(@Nullable Message want, @Nullable Message have, boolean edge) {
        if (have == null) {
            return "nothing more";
        }
        var seq = "seq " + have.seq() + (edge ? side() : "");
        if (met.stream().filter(other -> other.id().equals(have.id())).count() > 1) {
            return seq + ", which is met twice";
        }
        if (expected.stream().noneMatch(other -> other.id().equals(have.id()))) {
            return seq + ", which nobody was told of";
        }
        return want == null ? seq + ", again" : seq;
    }

    private String missing(int place) {
        Set<String> there = new HashSet<>(met.stream().map(Message::id).toList());
        var gone = expected.stream()
                .skip(place)
                .filter(message -> !there.contains(message.id()))
                .map(Message::seq)
                .toList();
        return switch (gone.size()) {
            case 0 -> "";
            case 1 -> ": " + gone.getFirst() + " is on no page";
            default -> ": " + gone.getFirst() + " and " + (gone.size() - 1) + " more are on no page";
        };
    }

    private String side() {
        return walk.upwards() ? " last" : " first";
    }

    private Page<Message> pageOf(int place) {
        var starts = starts();
        var number = (int) starts.stream().filter(start -> start <= place).count() - 1;
        return walk.pages().get(number);
    }

    /** The place in the walk where each page begins. */
    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        var seen = 0;
        for (var page : walk.pages()) {
            starts.add(seen);
            seen += page.items().size();
        }
        return starts;
    }

    private static boolean sameTime(Message one, Message other) {
        return one.fields().node("createdAt").equals(other.fields().node("createdAt"));
    }

    private static @Nullable Message at(List<Message> messages, int place) {
        return place < messages.size() ? messages.get(place) : null;
    }
}
