/** One correct answer to the interview, small enough to read in an hour: start at {@link io.greenroom.server.Main}. */
@NullMarked
package io.greenroom.server;

import org.jspecify.annotations.NullMarked;
