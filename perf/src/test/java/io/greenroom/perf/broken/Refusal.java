package io.greenroom.perf.broken;

/** A request that is not to be granted. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(int status, String detail) {
        super(detail, null, false, false);
        this.status = status;
    }

    Reply reply() {
        return Reply.problem(status, String.valueOf(getMessage()));
    }
}
