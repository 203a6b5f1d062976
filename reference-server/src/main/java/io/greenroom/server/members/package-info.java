/** Level 3: who is on the list of a room. */
@NullMarked
package io.greenroom.server.members;

import org.jspecify.annotations.NullMarked;
