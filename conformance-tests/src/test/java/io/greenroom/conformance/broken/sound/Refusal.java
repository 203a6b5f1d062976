package io.greenroom.conformance.broken.sound;

/** A request that is answered with a 4xx. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String detail;

    /** With a status and a sentence that says why. */
    public Refusal(int status, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.detail = detail;
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** Why. */
    public String detail() {
        return detail;
    }
}
