/** Who arrives when. */
@NullMarked
package io.greenroom.perf.simulations;

import org.jspecify.annotations.NullMarked;
