package io.greenroom.server.users;

import io.greenroom.server.problems.Failure.NotFound;
import java.util.Optional;

/** All users. */
public interface Users {
    /** Keeps a user, and the hash of the token that is theirs. */
    void add(User user, byte[] tokenHash);

    /** The user of this id. */
    Optional<User> find(String id);

    /**
     * The user of this id.
     *
     * @throws NotFound if there is none
     */
    // L1-05 L3-26
    default User get(String id) {
        return find(id).orElseThrow(() -> new NotFound("user"));
    }
}
