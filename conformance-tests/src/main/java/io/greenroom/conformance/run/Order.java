package io.greenroom.conformance.run;

import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.time.Duration;
import java.util.Set;

/**
 * What is asked of a run.
 *
 * @param url as the user wrote it, for the report
 * @param base where requests go, without a slash at its end
 * @param clauses that are judged
 * @param levelsAsked levels that were named by the user; of the others one that is not attempted is no failure
 * @param strict whether SHOULD counts like MUST
 * @param seed of everything generated
 * @param timeout for one exchange
 */
public record Order(
        String url,
        String base,
        Set<Clause> clauses,
        Set<Level> levelsAsked,
        boolean strict,
        long seed,
        Duration timeout) {}
