/** For each problem of the kit: how its large inputs are made, and a plain solution that says what is right. */
@NullMarked
package io.greenroom.drill.coding.problems;

import org.jspecify.annotations.NullMarked;
