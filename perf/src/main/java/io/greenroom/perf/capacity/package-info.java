/** The highest rate at which a budget holds, found by growing the load and then halving what is left. */
@NullMarked
package io.greenroom.perf.capacity;

import org.jspecify.annotations.NullMarked;
