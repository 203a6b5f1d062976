/** Level 3: rooms of exactly two. */
@NullMarked
package io.greenroom.server.dms;

import org.jspecify.annotations.NullMarked;
