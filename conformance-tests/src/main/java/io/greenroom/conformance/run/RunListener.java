package io.greenroom.conformance.run;

import io.greenroom.spec.Clause;
import java.util.List;

/** Hears how a run goes on, from any thread. */
public interface RunListener {
    /** The doors of the levels were tried, and these are the clauses of the checks that are about to run. */
    default void began(List<Clause> checks) {}

    /** The server is not there, or was not for a moment: what fails from now on may fail for that. Said again and again. */
    default void away() {}

    /** A check has its result; a failed one may still turn out flaky. */
    default void ended(CheckResult result) {}

    /** So many failed checks are tried a second time. */
    default void tryingAgain(int checks) {}
}
