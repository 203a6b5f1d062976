/** Looks out for a changed file and a server that comes back. */
@NullMarked
package io.greenroom.conformance.watch;

import org.jspecify.annotations.NullMarked;
