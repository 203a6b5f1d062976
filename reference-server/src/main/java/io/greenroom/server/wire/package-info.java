/** The shapes on the wire: what clients send, read strictly, and what they get. */
@NullMarked
package io.greenroom.server.wire;

import org.jspecify.annotations.NullMarked;
