/** The command line of the bench: what is asked, and the exit code of what came of it. */
@NullMarked
package io.greenroom.perf.cli;

import org.jspecify.annotations.NullMarked;
