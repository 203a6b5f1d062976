/** What can go wrong, and the one place that knows how it is answered. */
@NullMarked
package io.greenroom.server.problems;

import org.jspecify.annotations.NullMarked;
