/** One run of the suite: which levels the server has, every check with its outcome, and what it comes to. */
@NullMarked
package io.greenroom.conformance.run;

import org.jspecify.annotations.NullMarked;
