/** A calendar of rounds up to the day of an interview: what was weak comes back sooner. Said in docs/plan.md. */
@NullMarked
package io.greenroom.drill.plan;

import org.jspecify.annotations.NullMarked;
