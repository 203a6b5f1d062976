package io.greenroom.server.problems;

/**
 * What a request can fail by, named for what is wrong and not for a status: {@link ProblemHandler} alone knows those.
 * Failures are answers rather than accidents, so they carry no stack trace.
 */
public abstract sealed class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Failure(String detail) {
        super(detail, null, false, false);
    }

    /** What went wrong, in a sentence for the client's author. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The body is not JSON. */
    public static final class Malformed extends Failure {
        private static final long serialVersionUID = 1L;

        public Malformed(String detail) {
            super(detail);
        }
    }

    /** The body is not even meant to be JSON. */
    public static final class NotJson extends Failure {
        private static final long serialVersionUID = 1L;

        public NotJson(String detail) {
            super(detail);
        }
    }

    /** A field or parameter breaks a rule; the detail opens with its name. */
    public static final class Refused extends Failure {
        private static final long serialVersionUID = 1L;

        // L2-21
        public Refused(String field, String why) {
            super(field + ": " + why);
        }
    }

    /** Nobody knows who is asking. */
    public static final class Unauthenticated extends Failure {
        private static final long serialVersionUID = 1L;

        public Unauthenticated(String detail) {
            super(detail);
        }
    }

    /** It is not there, or the caller may not know that it is: both read alike. */
    public static final class NotFound extends Failure {
        private static final long serialVersionUID = 1L;

        // L3-20
        public NotFound(String kind) {
            super("there is no such " + kind);
        }
    }

    /** It is there, and what was asked would break a promise that it makes. */
    public static final class Conflict extends Failure {
        private static final long serialVersionUID = 1L;

        public Conflict(String detail) {
            super(detail);
        }
    }
}
