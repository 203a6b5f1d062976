package io.greenroom.server.members;

import io.greenroom.server.users.User;
import java.util.List;

/** Who is on the list of which room. */
public interface Members {
    /** Puts a user on the list, if they are not there yet. */
    void add(String roomId, String userId);

    /** Takes a user off the list, if they are there. */
    void remove(String roomId, String userId);

    /** The list. */
    List<User> of(String roomId);
}
