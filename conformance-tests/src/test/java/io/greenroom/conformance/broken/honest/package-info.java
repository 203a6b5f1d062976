/** Servers that differ from one another wherever the specification is free, and are all right. */
@NullMarked
package io.greenroom.conformance.broken.honest;

import org.jspecify.annotations.NullMarked;
