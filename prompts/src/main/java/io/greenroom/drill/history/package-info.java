/** Sittings over time: a table, a plot, two beside each other. */
@NullMarked
package io.greenroom.drill.history;

import org.jspecify.annotations.NullMarked;
