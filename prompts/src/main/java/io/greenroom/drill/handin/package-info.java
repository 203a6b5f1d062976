/** Looks at a take-home before it is handed in, as somebody will who has never seen it. */
@NullMarked
package io.greenroom.drill.handin;

import org.jspecify.annotations.NullMarked;
