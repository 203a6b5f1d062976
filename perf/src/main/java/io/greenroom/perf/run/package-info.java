/** Runs a load with Gatling in this process, as often as one likes. */
@NullMarked
package io.greenroom.perf.run;

import org.jspecify.annotations.NullMarked;
