/** One number for a bench, on a scale that never ends. */
@NullMarked
package io.greenroom.perf.score;

import org.jspecify.annotations.NullMarked;
