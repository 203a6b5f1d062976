/** The whole bench from its command line, against servers of which it is known what they are worth. */
@NullMarked
package io.greenroom.perf.proof;

import org.jspecify.annotations.NullMarked;
