/** Where everything is kept: SQLite, one writer that commits in groups, and readers beside it. */
@NullMarked
package io.greenroom.server.storage;

import org.jspecify.annotations.NullMarked;
