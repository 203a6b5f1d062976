/** One sitting of a round: what happened, kept on disk; what is due; what the marks come to. Knows no page and no process. */
@NullMarked
package io.greenroom.drill.sitting;

import org.jspecify.annotations.NullMarked;
