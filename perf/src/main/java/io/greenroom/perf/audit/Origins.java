package io.greenroom.perf.audit;

import io.greenroom.perf.ledger.Post;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the post that a message comes from: by its text, by its id, and for what is left by its place. */
final class Origins {
    /** No post is the origin. */
    static final int NONE = -1;

    private final List<Post> posts;
    private final Map<String, Integer> byText;
    private final Map<String, Integer> byId;
    private final Map<Spot, Integer> bySpot = new HashMap<>();

    /** Where a message stands. */
    private record Spot(String roomId, long seq) {}

    Origins(List<Post> posts) {
        this.posts = posts;
        this.byText = HashMap.newHashMap(posts.size());
        this.byId = HashMap.newHashMap(posts.size());
        for (var i = 0; i < posts.size(); i++) {
            byText.putIfAbsent(posts.get(i).text(), i);
            if (posts.get(i).receipt().isPresent()) {
                byId.putIfAbsent(posts.get(i).receipt().get().id(), i);
            }
        }
    }

    /** The number of the post, by text and id; a message with the id of one post and the text of another is the first, changed. */
    int of(Seen seen) {
        int sameText = byText.getOrDefault(seen.text(), NONE);
        int sameId = byId.getOrDefault(seen.id(), NONE);
        var agreed = sameId == NONE || (sameText != NONE && acknowledgedAs(sameText, seen.id()));
        return agreed ? sameText : sameId;
    }

    private boolean acknowledgedAs(int post, String id) {
        return posts.get(post)
                .receipt()
                .filter(receipt -> receipt.id().equals(id))
                .isPresent();
    }

    /** The number of the post that was acknowledged with this place, for a message that nothing else tells. */
    int at(Seen seen) {
        if (bySpot.isEmpty()) {
            for (var i = 0; i < posts.size(); i++) {
                var post = posts.get(i);
                if (post.receipt().isPresent()) {
                    bySpot.putIfAbsent(
                            new Spot(post.roomId(), post.receipt().get().seq()), i);
                }
            }
        }
        return bySpot.getOrDefault(new Spot(seen.roomId(), seen.seq()), NONE);
    }
}
