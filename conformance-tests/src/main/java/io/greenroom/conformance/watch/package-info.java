/** Which level is judged next, and when: after a file has changed, or when the server comes back. */
@NullMarked
package io.greenroom.conformance.watch;

import org.jspecify.annotations.NullMarked;
