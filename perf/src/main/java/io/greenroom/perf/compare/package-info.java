/** Two servers side by side, in rounds that take turns. */
@NullMarked
package io.greenroom.perf.compare;

import org.jspecify.annotations.NullMarked;
