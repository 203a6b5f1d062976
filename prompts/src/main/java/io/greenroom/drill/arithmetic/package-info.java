/** Checks what somebody worked out: numbers with units, and the step that went wrong. Knows nothing of sittings. */
@NullMarked
package io.greenroom.drill.arithmetic;

import org.jspecify.annotations.NullMarked;
