package io.greenroom.perf.audit;

import io.greenroom.perf.ledger.Post;
import io.greenroom.perf.result.Finding.Kind;
import io.greenroom.perf.result.Integrity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Compares what was sent with what was read. Knows no server: everything it needs is given to it. */
public final class Audit {
    private final List<Post> posts;
    private final Origins origins;
    private final Sightings end;
    private final Sightings during;
    private final Findings findings = new Findings();

    private Audit(List<Post> posts) {
        this.posts = posts;
        this.origins = new Origins(posts);
        this.end = new Sightings(posts, origins);
        this.during = new Sightings(posts, origins);
    }

    /**
     * What became of the messages. Each has one fault at most, apart from order; what others wrote in the same rooms is of
     * no interest.
     *
     * @param posts all of the run, in any order
     * @param owns whether a text was made for the run
     * @param walks of all rooms, after the load
     * @param followed of the rooms that somebody followed during the load; may be empty
     */
    public static Integrity of(List<Post> posts, Predicate<String> owns, List<Walk> walks, List<Followed> followed) {
        var audit = new Audit(posts);
        audit.read(owns, walks, followed);
        audit.order(owns, walks, followed);
        audit.fates(walks, followed);
        audit.strangers();
        return audit.integrity();
    }

    private void read(Predicate<String> owns, List<Walk> walks, List<Followed> followed) {
        walks.forEach(walk -> end.look(walk.roomId(), walk.items()));
        followed.forEach(room -> during.look(room.roomId(), room.items()));
        end.settle(owns);
        during.settle(owns);
        walks.forEach(walk -> walk.unread().ifPresent(why -> findings.add(Kind.UNREAD, walk.roomId(), ": " + why)));
    }

    private void order(Predicate<String> owns, List<Walk> walks, List<Followed> followed) {
        var order = new Order(findings);
        Predicate<Seen> ours = seen -> owns.test(seen.text()) || origins.of(seen) != Origins.NONE;
        walks.forEach(walk -> order.ofPages(walk.roomId(), walk.items(), ours));
        followed.forEach(room -> order.ofPages(room.roomId(), room.items(), ours));
        order.againstTime(posts);
    }

    private void fates(List<Walk> walks, List<Followed> followed) {
        Map<String, Walk> walkOf = new HashMap<>();
        walks.forEach(walk -> walkOf.put(walk.roomId(), walk));
        Map<String, Followed> followedOf = new HashMap<>();
        followed.forEach(room -> followedOf.put(room.roomId(), room));
        for (var i = 0; i < posts.size(); i++) {
            var fate = new Fate(posts.get(i), end.first(i), during.first(i), end.doubled(i) || during.doubled(i));
            fate.tell(
                    findings,
                    walkOf.get(posts.get(i).roomId()),
                    followedOf.get(posts.get(i).roomId()));
        }
    }

    private void strangers() {
        var ids = new HashSet<String>();
        for (var sightings : List.of(end, during)) {
            for (var seen : sightings.strangers()) {
                if (ids.add(seen.id())) {
                    findings.add(Kind.INVENTED, seen.roomId(), seen.seq(), seen.text(), "nobody sent this");
                }
            }
        }
    }

    private Integrity integrity() {
        return new Integrity(
                count(Post.Outcome.ACKNOWLEDGED),
                count(Post.Outcome.REFUSED),
                count(Post.Outcome.INDEFINITE),
                IntStream.range(0, posts.size())
                        .filter(i -> posts.get(i).outcome() == Post.Outcome.INDEFINITE && end.first(i) != null)
                        .count(),
                end.own(),
                findings.all());
    }

    private long count(Post.Outcome outcome) {
        return posts.stream().filter(post -> post.outcome() == outcome).count();
    }
}
