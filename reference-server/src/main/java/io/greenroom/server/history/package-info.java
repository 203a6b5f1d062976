/** Levels 1 and 2: the messages of a room, page by page, in either direction. */
@NullMarked
package io.greenroom.server.history;

import org.jspecify.annotations.NullMarked;
