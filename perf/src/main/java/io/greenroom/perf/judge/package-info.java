/** From measurements to findings: which budgets held, whether the figures are the server's, and what is wrong with it. */
@NullMarked
package io.greenroom.perf.judge;

import org.jspecify.annotations.NullMarked;
