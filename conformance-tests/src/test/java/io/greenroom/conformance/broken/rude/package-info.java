/** Servers that are no chat at all, and some that are hardly HTTP. */
@NullMarked
package io.greenroom.conformance.broken.rude;

import org.jspecify.annotations.NullMarked;
