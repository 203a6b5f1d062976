package io.greenroom.spec;

/** How binding a clause is, in the words of RFC 2119. */
public enum Word {
    /** A server that breaks it does not reach the level. */
    MUST,
    /** A server that breaks it has a reason; counted with {@code --strict}. */
    SHOULD
}
