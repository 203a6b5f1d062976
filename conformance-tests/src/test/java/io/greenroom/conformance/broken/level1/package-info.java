/** Servers with one fault each at level 1. */
@NullMarked
package io.greenroom.conformance.broken.level1;

import org.jspecify.annotations.NullMarked;
