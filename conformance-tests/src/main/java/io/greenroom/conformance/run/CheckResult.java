package io.greenroom.conformance.run;

import io.greenroom.conformance.chat.ClauseBroken.Finding;
import io.greenroom.conformance.http.Transcript.Exchange;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.Optional;

/**
 * What became of one check.
 *
 * @param clause that it judges
 * @param check the method's name
 * @param outcome over both attempts
 * @param millis of the attempt that decided
 * @param failure if the server broke the clause
 * @param error if the kit failed: the trace
 */
public record CheckResult(
        Clause clause, String check, Outcome outcome, long millis, Optional<Failure> failure, Optional<String> error) {

    /**
     * How the server broke the clause.
     *
     * @param finding what was sent, expected and got
     * @param circumstances what went before, in a few words; may be empty
     * @param hint where to look
     * @param sample for a generated check: the smallest input that fails, a line each
     * @param exchanges what was said, as far as it was kept
     */
    public record Failure(
            Finding finding, String circumstances, String hint, List<String> sample, List<Exchange> exchanges) {}
}
