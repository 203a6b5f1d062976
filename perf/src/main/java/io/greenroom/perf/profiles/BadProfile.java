package io.greenroom.perf.profiles;

/** A profile cannot be used; the message says where it stands, which field is meant and what is allowed. */
public final class BadProfile extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param words {@code file: field: what is allowed} */
    public BadProfile(String words) {
        super(words);
    }
}
