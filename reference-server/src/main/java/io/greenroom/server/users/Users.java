package io.greenroom.server.users;

import java.util.Optional;

/** All users. */
public interface Users {
    /** Keeps a user, and the hash of the token that is theirs. */
    void add(User user, byte[] tokenHash);

    /** The user of this id. */
    Optional<User> find(String id);
}
