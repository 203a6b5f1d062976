package io.greenroom.perf.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who reads along: from where the room stood, without a hole, to its end. */
@Timeout(30)
class FollowerTest {
    private final AtomicLong newest = new AtomicLong(250);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch followed = new CountDownLatch(3);
    private volatile BooleanSupplier answers = () -> true;
    private final RoomReader room = new RoomReader() {
        @Override
        public Page newest(String roomId, int limit) throws Unreadable {
            answer(roomId, "newest");
            return new Page(List.of(message(roomId, newest.get())), true);
        }

        @Override
        public Page after(String roomId, long seq, int limit) throws Unreadable {
            answer(roomId, "after " + seq);
            followed.countDown();
            var items = new ArrayList<Seen>();
            for (var next = seq + 1; next <= newest.get() && items.size() < limit; next++) {
                items.add(message(roomId, next));
            }
            return new Page(items, newest.get() > seq + items.size());
        }

        @Override
        public Page whole(String roomId) {
            throw new AssertionError("nobody follows a whole list");
        }
    };

    private void answer(String roomId, String what) throws Unreadable {
        asked.add(roomId + " " + what);
        if (!answers.getAsBoolean()) {
            throw new Unreadable("no answer", true);
        }
    }

    private static Seen message(String roomId, long seq) {
        return new Seen(roomId, "m" + seq, seq, "ada", "text");
    }

    @Test
    void whatIsOldIsNotReadAndWhatIsNewIsReadOnce() throws InterruptedException {
        var follower = Follower.of(room, room, List.of("hall"));
        newest.set(700);
        assertThat(followed.await(20, TimeUnit.SECONDS)).isTrue();
        newest.set(1000);
        follower.close();
        var seen = follower.seen().getFirst();
        assertThat(seen.start()).isEqualTo(250);
        assertThat(seen.position()).isEqualTo(1000);
        assertThat(seen.items())
                .extracting(Seen::seq)
                .hasSize(750)
                .isSorted()
                .startsWith(251L)
                .endsWith(1000L);
    }

    @Test
    void afterTheEndNobodyAsks() {
        var follower = Follower.of(room, room, List.of("hall", "attic"));
        follower.close();
        var before = asked.size();
        follower.close();
        assertThat(asked).hasSize(before);
        assertThat(follower.seen()).extracting(Followed::roomId).containsExactly("hall", "attic");
    }

    @Test
    void withoutRoomsNobodyAsks() {
        Follower.of(room, room, List.of()).close();
        assertThat(asked).isEmpty();
    }

    @Test
    void aSilentServerIsNotAskedForEachRoom() {
        answers = () -> false;
        var rooms = List.of("hall", "attic", "cellar");
        var follower = Follower.of(room, room, rooms);
        assertThat(asked).filteredOn(what -> what.endsWith("newest")).containsExactly("hall newest");
        follower.close();
        assertThat(follower.seen()).extracting(Followed::position).containsExactly(0L, 0L, 0L);
    }

    @Test
    void aRequestThatFailsIsMadeAgain() throws InterruptedException {
        var failures = new AtomicLong(3);
        var follower = Follower.of(room, room, List.of("hall"));
        answers = () -> failures.decrementAndGet() < 0;
        newest.set(300);
        assertThat(followed.await(20, TimeUnit.SECONDS)).isTrue();
        follower.close();
        assertThat(follower.seen().getFirst().items())
                .extracting(Seen::seq)
                .hasSize(50)
                .isSorted();
        assertThat(asked).filteredOn("hall after 250"::equals).hasSizeGreaterThan(3);
    }
}
