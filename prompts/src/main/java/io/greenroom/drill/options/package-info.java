/** Options that several commands of the drill share. */
@NullMarked
package io.greenroom.drill.options;

import org.jspecify.annotations.NullMarked;
