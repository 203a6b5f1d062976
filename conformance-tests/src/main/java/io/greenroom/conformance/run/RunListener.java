package io.greenroom.conformance.run;

/** Hears how a run goes on, from any thread. */
public interface RunListener {
    /** The doors of the levels were tried, and so many checks are about to run. */
    default void began(int checks) {}

    /** A check has its result; a failed one may still turn out flaky. */
    default void ended(CheckResult result) {}

    /** So many failed checks are tried a second time. */
    default void tryingAgain(int checks) {}
}
