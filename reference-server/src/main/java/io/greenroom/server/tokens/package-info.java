/** Level 3: who is asking. Every door is closed to strangers unless it says that it is open. */
@NullMarked
package io.greenroom.server.tokens;

import org.jspecify.annotations.NullMarked;
