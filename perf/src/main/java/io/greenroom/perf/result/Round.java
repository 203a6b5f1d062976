package io.greenroom.perf.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One load on one server, from the first request that counts to the last; warming up is left out.
 *
 * @param server as the user named it
 * @param profile its name
 * @param began when
 * @param seconds how long requests were due
 * @param aimedRate requests a second that the profile asks for, at its highest
 * @param rate good answers a second over the whole round
 * @param requests that were due
 * @param good answers as they should be
 * @param latency of all requests
 * @param byAction the same by action, only those that happened
 * @param timeline a second each, in order
 * @param stalls times without an answer of half a second and more
 * @param errors by kind, most frequent first
 * @param generator what it cost the kit
 * @param integrity of the messages
 * @param validity whether the figures are the server's
 * @param budgets what was asked for and what came of it
 */
public record Round(
        String server,
        String profile,
        Instant began,
        double seconds,
        double aimedRate,
        double rate,
        long requests,
        long good,
        Latency latency,
        Map<Action, Latency> byAction,
        List<Second> timeline,
        List<Stall> stalls,
        List<ErrorCount> errors,
        GeneratorLoad generator,
        Integrity integrity,
        Validity validity,
        List<BudgetResult> budgets) {
    /** Whether all that was asked for holds, and the messages are intact. */
    public boolean passed() {
        return integrity.intact() && budgets.stream().allMatch(BudgetResult::kept);
    }

    /** Requests that were sent and failed; one that was never sent is no fault of the server's. */
    public long failed() {
        return latency.count() - good;
    }
}
