package io.greenroom.conformance.run;

/** What became of a check or a clause; kept apart, because they call for different things to be done. */
public enum Outcome {
    /** The server did what the clause says. */
    PASSED,
    /** The server broke the clause. */
    FAILED,
    /** The server broke the clause in one of two identical attempts. */
    FLAKY,
    /** The doors of the whole level are missing. */
    NOT_ATTEMPTED,
    /** The clause needs something that was not given. */
    NOT_APPLICABLE,
    /** The kit itself failed: never the server's fault. */
    ERROR;

    /** Whether the server broke the clause, if only once. */
    public boolean broken() {
        return this == FAILED || this == FLAKY;
    }

    /** As reports write it: {@code not attempted}. */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
