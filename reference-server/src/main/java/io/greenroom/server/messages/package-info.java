/** Level 1: what is said. A message gets its place in the room's order when it is committed. */
@NullMarked
package io.greenroom.server.messages;

import org.jspecify.annotations.NullMarked;
