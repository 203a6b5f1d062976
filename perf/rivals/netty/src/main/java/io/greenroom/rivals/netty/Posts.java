package io.greenroom.rivals.netty;

import java.nio.file.Path;
import java.sql.SQLException;

/** Where a message goes before it is acknowledged. */
interface Posts {
    /** Keeps the message, then says so. What was given first is kept first. */
    void keep(Message message, Runnable kept);

    /**
     * Opens the store that the command line asks for.
     *
     * @param how {@code memory} keeps nothing; {@code each} commits every message by itself; {@code grouped} commits
     *     together what has gathered during the commit before
     */
    static Posts open(String how, Path folder) throws SQLException {
        return switch (how) {
            case "memory" -> (message, kept) -> kept.run();
            case "each" -> new CommittedPosts(folder, 1);
            case "grouped" -> new CommittedPosts(folder, 1024);
            default -> throw new IllegalArgumentException("--posts " + how + " is not memory, each or grouped");
        };
    }
}
