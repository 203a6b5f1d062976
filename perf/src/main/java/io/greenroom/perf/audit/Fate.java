package io.greenroom.perf.audit;

import io.greenroom.perf.ledger.Post;
import io.greenroom.perf.result.Finding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What became of one message.
 *
 * @param post as its sender knows it
 * @param end where it is after the load
 * @param during where it was seen during the load
 * @param doubled whether it was met more than once
 */
record Fate(Post post, @Nullable Seen end, @Nullable Seen during, boolean doubled) {
    /**
     * Adds what is wrong, if anything is. The first that holds is told, because the others would follow from it.
     *
     * @param walk of the post's room; null if nobody read it
     * @param followed the room during the load; null if nobody followed it
     */
    void tell(Findings findings, @Nullable Walk walk, @Nullable Followed followed) {
        if (post.outcome() == Post.Outcome.REFUSED) {
            tellOfRefused(findings);
        } else if (doubled) {
            add(findings, Kind.DOUBLED, "met more than once");
        } else if (end == null) {
            tellOfAbsent(findings, walk);
        } else {
            tellOfPresent(findings, end, followed);
        }
    }

    private void tellOfRefused(Findings findings) {
        if (end != null || during != null) {
            add(findings, Kind.INVENTED, "refused, and yet it is there");
        }
    }

    private void tellOfAbsent(Findings findings, @Nullable Walk walk) {
        if (walk == null || seq() > walk.reach()) {
            return;
        }
        if (during != null) {
            add(findings, Kind.MOVED, "read during the run, and gone at its end");
        } else if (post.outcome() == Post.Outcome.ACKNOWLEDGED) {
            add(findings, Kind.LOST, "acknowledged, and on no page");
        }
    }

    private void tellOfPresent(Findings findings, Seen there, @Nullable Followed followed) {
        if (during != null && elsewhere(there, during)) {
            add(findings, Kind.MOVED, "read at seq " + during.seq() + ", at the end " + spot(there));
        } else if (!deviation(there).isEmpty()) {
            add(findings, Kind.CHANGED, deviation(there));
        } else if (during != null && !deviation(during).isEmpty()) {
            add(findings, Kind.CHANGED, "during the run " + deviation(during));
        } else if (during == null && followed != null && followed.passed(there.seq())) {
            add(findings, Kind.MISSED, "who followed the room was shown later ones, and never this");
        }
    }

    private static boolean elsewhere(Seen one, Seen other) {
        return one.seq() != other.seq()
                || !one.id().equals(other.id())
                || !one.roomId().equals(other.roomId());
    }

    private static String spot(Seen there) {
        return "at seq " + there.seq() + " of room " + Findings.brief(there.roomId());
    }

    /** What is not as it was sent or acknowledged; empty if all is. */
    private String deviation(Seen there) {
        if (!there.roomId().equals(post.roomId())) {
            return "found in room " + Findings.brief(there.roomId());
        }
        if (!there.authorId().equals(post.authorId())) {
            return "its author is " + Findings.brief(there.authorId()) + ", not " + Findings.brief(post.authorId());
        }
        if (!there.text().equals(post.text())) {
            return "its text is \"" + Findings.brief(there.text()) + "\", not what was sent";
        }
        return post.receipt().map(receipt -> deviation(there, receipt)).orElse("");
    }

    private static String deviation(Seen there, Post.Receipt receipt) {
        if (there.seq() != receipt.seq()) {
            return "its seq is " + there.seq() + ", acknowledged as " + receipt.seq();
        }
        return there.id().equals(receipt.id())
                ? ""
                : "its id is " + Findings.brief(there.id()) + ", acknowledged as " + Findings.brief(receipt.id());
    }

    /** Its place as it was acknowledged, else where it was found; without either nothing can be said of it. */
    private long seq() {
        var seen = end != null ? end : during;
        return post.receipt().map(Post.Receipt::seq).orElse(seen == null ? Long.MAX_VALUE : seen.seq());
    }

    private void add(Findings findings, Kind kind, String words) {
        findings.add(kind, post.roomId(), seq(), post.text(), words);
    }
}
