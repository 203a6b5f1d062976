package io.greenroom.server.messages;

import java.util.Optional;

/** All messages of all rooms. */
public interface Messages {
    /**
     * Keeps a message and gives it the next place in its room. It is durable on return, and whoever reads afterwards
     * finds it.
     */
    Message add(PostMessage message);

    /** The message of this id. */
    Optional<Message> find(String id);
}
