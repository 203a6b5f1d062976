/** A sitting while it runs: its clock, its journal, its judge, what people do in it, and what each of them may see. */
@NullMarked
package io.greenroom.drill.live;

import org.jspecify.annotations.NullMarked;
