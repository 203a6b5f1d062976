package io.greenroom.drill.round;

import java.util.List;
import java.util.Optional;

/**
 * A turn of the interview.
 *
 * @param when what sets it off
 * @param minutes how long one talks about it
 * @param pool from which only some are used in a sitting
 * @param bench the profile that the bench runs with it
 * @param criteria what can be observed in it
 * @param say what the interviewer says, Markdown
 * @param strong what a strong answer is like, Markdown
 * @param weak what a weak one is like, Markdown
 * @param probes that go deeper one after the other, Markdown; none, or {@link #DEPTH}
 * @param example the question answered well and badly
 * @param task what is to be worked out, if a machine checks it
 */
public record FollowUp(
        String id,
        String title,
        When when,
        int minutes,
        Optional<String> pool,
        Optional<String> bench,
        List<String> criteria,
        String say,
        String strong,
        String weak,
        List<String> probes,
        Optional<Example> example,
        Optional<Task> task) {
    /** How deep probes go. */
    public static final int DEPTH = 3;

    /** The folder of the round that its file lies in. */
    String folder() {
        return example.isPresent() ? "bank/" + pool.orElseThrow() : "follow-ups";
    }
}
