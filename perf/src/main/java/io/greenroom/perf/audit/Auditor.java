package io.greenroom.perf.audit;

import io.greenroom.kit.http.JdkTransport;
import io.greenroom.perf.ledger.Ledger;
import io.greenroom.perf.ledger.Post;
import io.greenroom.perf.result.Integrity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the rooms of a load, during it and afterwards, and judges what it finds. Close it after that. */
public final class Auditor implements AutoCloseable {
    private static final int TRIES = 3;
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String SILENT = "not asked for any more: the server had stopped answering";

    private final JdkTransport transport;
    private final RoomReader once;
    private final RoomReader persistent;
    private final int level;
    private final List<String> roomIds;

    /**
     * @param base URL of the server without a slash at its end
     * @param token of a user who may read the rooms
     * @param level of the API that the server has; below 2 nobody can follow a room, and it is read as one list
     * @param roomIds all rooms that the load writes to
     * @param timeout for one page
     */
    public Auditor(String base, String token, int level, List<String> roomIds, Duration timeout) {
        this.transport = new JdkTransport(base, timeout);
        this.once = new HttpRoomReader(transport, token, 1);
        this.persistent = new HttpRoomReader(transport, token, TRIES);
        this.level = level;
        this.roomIds = List.copyOf(roomIds);
    }

    /** To be called before the load begins: what is in the rooms by then is old. Close it when the load has ended. */
    public Follower follow() {
        return Follower.of(once, persistent, level < 2 ? List.of() : roomIds);
    }

    /**
     * The same without following, for a load that nobody else may disturb: what is read afterwards begins where the rooms
     * stand now.
     */
    public Follower remember() {
        return Follower.standing(persistent, level < 2 ? List.of() : roomIds);
    }

    /**
     * Reads all rooms and says what is wrong with the messages. It takes some minutes at most.
     *
     * @param ledger to which nobody writes any more
     * @param follower is closed if it is not yet
     */
    public Integrity judge(Ledger ledger, Follower follower) {
        follower.close();
        var posts = ledger.posts();
        var followed = follower.seen();
        return Audit.of(posts, ledger::owns, walks(starts(posts, followed)), followed);
    }

    /** Where the walk through each room begins: after what is old, and before all that was acknowledged. */
    private static Map<String, Long> starts(List<Post> posts, List<Followed> followed) {
        Map<String, Long> starts =
                followed.stream().collect(Collectors.toMap(Followed::roomId, Followed::start, Math::min));
        for (var post : posts) {
            post.receipt()
                    .ifPresent(receipt ->
                            starts.computeIfPresent(post.roomId(), (room, seq) -> Math.min(seq, receipt.seq() - 1)));
        }
        return starts;
    }

    private List<Walk> walks(Map<String, Long> starts) {
        var silent = new AtomicBoolean();
        var deadlineNanos = System.nanoTime() + PATIENCE.toNanos();
        Function<String, Walk> read = roomId -> silent.get()
                ? Walk.unbegun(roomId, SILENT)
                : walk(roomId, starts.getOrDefault(roomId, 0L), deadlineNanos, silent);
        try (var readers =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var walks = roomIds.stream()
                    .map(roomId -> CompletableFuture.supplyAsync(() -> read.apply(roomId), readers))
                    .toList();
            return walks.stream().map(CompletableFuture::join).toList();
        }
    }

    private Walk walk(String roomId, long start, long deadlineNanos, AtomicBoolean silent) {
        return level < 2
                ? Walk.ofList(persistent, roomId, silent)
                : Walk.after(persistent, roomId, start, deadlineNanos, silent);
    }

    @Override
    public void close() {
        transport.close();
    }
}
