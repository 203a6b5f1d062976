package io.greenroom.perf.audit;

import io.greenroom.perf.ledger.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which posts were met on a set of pages, where, how often, and what was met that nobody posted. */
final class Sightings {
    private final List<Post> posts;
    private final Origins origins;
    private final @Nullable Seen[] first;
    private final int[] times;
    private final Map<String, Integer> owners = new HashMap<>();
    private final Set<Integer> sharingAnId = new HashSet<>();
    private final List<Seen> unknown = new ArrayList<>();
    private final List<Seen> strangers = new ArrayList<>();
    private long own;

    Sightings(List<Post> posts, Origins origins) {
        this.posts = posts;
        this.origins = origins;
        this.first = new Seen[posts.size()];
        this.times = new int[posts.size()];
    }

    /** Looks through what one room showed. */
    void look(String roomId, List<Seen> items) {
        for (var item : items) {
            var post = origins.of(item);
            if (post == Origins.NONE) {
                unknown.add(item);
            } else {
                met(post, item.roomId().equals(roomId) ? item : strayed(posts.get(post), roomId, item));
            }
        }
    }

    /** A message that says of itself to be in another room than the one that showed it: told by the wrong one of the two. */
    private static Seen strayed(Post post, String shownIn, Seen item) {
        var wrong = post.roomId().equals(item.roomId()) ? shownIn : item.roomId();
        return new Seen(wrong, item.id(), item.seq(), item.authorId(), item.text());
    }

    private void met(int post, Seen seen) {
        own++;
        times[post]++;
        if (first[post] == null) {
            first[post] = seen;
        }
        var owner = owners.putIfAbsent(seen.id(), post);
        if (owner != null && owner != post) {
            sharingAnId.add(post);
        }
    }

    /**
     * To be called when all was looked through. What has neither the text nor the id of a post may still stand in the place
     * of one that is not to be found otherwise; of the rest only what belongs to the run is of interest.
     */
    void settle(Predicate<String> owns) {
        for (var seen : unknown) {
            var post = origins.at(seen);
            if (post != Origins.NONE && times[post] == 0) {
                met(post, seen);
            } else if (owns.test(seen.text())) {
                own++;
                strangers.add(seen);
            }
        }
        unknown.clear();
    }

    /** Where a post was met first, or null if it was not. */
    @Nullable
    Seen first(int post) {
        return first[post];
    }

    /** Whether a post was met more than once, or has the id of another. */
    boolean doubled(int post) {
        return times[post] > 1 || sharingAnId.contains(post);
    }

    /** What has a text of the run and was sent by nobody. */
    List<Seen> strangers() {
        return strangers;
    }

    /** Messages of the run that were met. */
    long own() {
        return own;
    }
}
