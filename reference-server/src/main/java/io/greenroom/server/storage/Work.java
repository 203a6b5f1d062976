package io.greenroom.server.storage;

import java.sql.SQLException;

/**
 * Something to be done with the database, as one step. It may be run twice, if what was to be committed together with
 * it failed, and so does nothing but use its session.
 *
 * @param <T> what comes of it
 */
interface Work<T> {
    T run(Session session) throws SQLException;
}
