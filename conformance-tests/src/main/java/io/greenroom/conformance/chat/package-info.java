/** The chat API in one vocabulary: who says what to which room, and what has to come back. */
@NullMarked
package io.greenroom.conformance.chat;

import org.jspecify.annotations.NullMarked;
