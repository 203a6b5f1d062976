package io.greenroom.perf.result;

import io.greenroom.perf.profiles.Profile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that one {@code greenroom bench} has found out.
 *
 * @param command that was typed
 * @param began when
 * @param server as the user named it
 * @param level the highest level of the API that was found, which decides what the load does
 * @param profile that was run, with the user's own rates and times in it
 * @param rounds one, or several if two servers were compared or a capacity was searched
 * @param capacity if it was searched
 * @param versus if two servers were compared
 * @param score on a logarithmic scale
 * @param verdict in one sentence
 * @param gatling the folder of Gatling's own page, if it was written
 */
public record Bench(
        String command,
        Instant began,
        String server,
        int level,
        Profile profile,
        List<Round> rounds,
        Optional<Capacity> capacity,
        Optional<Versus> versus,
        double score,
        Verdict verdict,
        Optional<String> gatling) {}
