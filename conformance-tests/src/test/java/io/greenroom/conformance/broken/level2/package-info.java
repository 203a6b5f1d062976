/** Servers with one fault each at level 2. */
@NullMarked
package io.greenroom.conformance.broken.level2;

import org.jspecify.annotations.NullMarked;
