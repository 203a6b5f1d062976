/** Levels 1 and 3: where people talk. What a user may not see does not exist for them. */
@NullMarked
package io.greenroom.server.rooms;

import org.jspecify.annotations.NullMarked;
