/** Decides on a candidate from the evidence of several rounds, by the rules in docs/committee.md. */
@NullMarked
package io.greenroom.drill.committee;

import org.jspecify.annotations.NullMarked;
