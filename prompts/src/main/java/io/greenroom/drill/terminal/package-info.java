/** A drill in a terminal alone: what happens is printed as it happens, and commands are typed below. */
@NullMarked
package io.greenroom.drill.terminal;

import org.jspecify.annotations.NullMarked;
