package io.greenroom.conformance.broken.level1;

import io.greenroom.conformance.broken.sound.Bounds;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Page;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import io.greenroom.spec.Clause;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists that show the wrong messages, or in the wrong order. */
public final class BrokenLists {
    private BrokenLists() {}

    @Fault(
            value = "A page is cached, and a new message marks the cache as stale only for the request after the next.",
            mayBreak = {Clause.L1_20, Clause.L2_09})
    public static class L1_15_ListIsServedFromAStaleCache extends SoundServer {
        private final Map<List<Object>, Page> cache = new ConcurrentHashMap<>();

        @Override
        protected Page page(Room room, User reader, Bounds bounds) {
            var fresh = super.page(room, reader, bounds);
            var cached = cache.put(List.of(room.id(), bounds), fresh);
            return cached == null ? fresh : cached;
        }
    }

    @Fault(
            value = "A list without limit is sorted by seq as text, in which 10 comes before 2.",
            alsoBreaks = {Clause.L1_21, Clause.L1_22, Clause.L2_03},
            mayBreak = Clause.L1_20)
    public static class L1_17_SeqIsSortedAsText extends RearrangedLists {
        @Override
        Comparator<Message> order(User reader) {
            return Comparator.comparing(message -> Long.toString(message.seq()));
        }
    }

    @Fault(value = "The query says: in this room or by me.", alsoBreaks = Clause.L1_09, mayBreak = Clause.L1_20)
    public static class L1_19_OwnMessagesAreInEveryRoom extends SoundServer {
        @Override
        protected List<Message> visibleMessages(Room room, User reader) {
            var own = messages.values().stream()
                    .filter(message -> message.authorId().equals(reader.id()))
                    .filter(message -> !message.roomId().equals(room.id()));
            return Stream.concat(own, super.visibleMessages(room, reader).stream())
                    .sorted(Comparator.comparing(Message::seq))
                    .toList();
        }
    }

    @Fault(
            value = "In a list without limit a reader's own messages stand below those of the others.",
            alsoBreaks = {Clause.L2_03, Clause.L3_28})
    public static class L1_20_OwnMessagesComeLast extends RearrangedLists {
        @Override
        Comparator<Message> order(User reader) {
            return Comparator.comparing(message -> message.authorId().equals(reader.id()));
        }
    }

    @Fault(value = "To others the author is a name and not an id.", alsoBreaks = Clause.L3_11)
    public static class L1_20_OthersAreNames extends SoundServer {
        @Override
        protected JsonNode pageJson(Page page, User caller) {
            var items =
                    page.items().stream().map(message -> named(message, caller)).toList();
            return list(items, page.hasMore());
        }

        private ObjectNode named(Message message, User caller) {
            return message.authorId().equals(caller.id())
                    ? messageJson(message)
                    : messageJson(message)
                            .put("authorId", user(message.authorId()).name());
        }
    }
}
