/** {@code greenroom solve}: runs somebody's program against the tests of a problem, in whatever language it is written. */
@NullMarked
package io.greenroom.drill.coding;

import org.jspecify.annotations.NullMarked;
