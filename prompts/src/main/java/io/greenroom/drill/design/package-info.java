/** Design sheets: an architecture as figures, held against itself, and its busiest day. Knows nothing of sittings. */
@NullMarked
package io.greenroom.drill.design;

import org.jspecify.annotations.NullMarked;
