/** Reads everything back that a load has sent, while it runs and afterwards, and says what is wrong with it. */
@NullMarked
package io.greenroom.perf.audit;

import org.jspecify.annotations.NullMarked;
