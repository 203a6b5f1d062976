package io.greenroom.server.tokens;

import java.util.Optional;

/** The tokens that were given out, by their hashes. */
public interface Tokens {
    /** The caller whose token has this hash; empty if it was never given out. */
    Optional<Caller> find(byte[] hash);

    /** The same from memory, without waiting; empty if it is not there, which says nothing about the token. */
    Optional<Caller> known(byte[] hash);
}
