/** Servers with one fault each at level 3. */
@NullMarked
package io.greenroom.conformance.broken.level3;

import org.jspecify.annotations.NullMarked;
