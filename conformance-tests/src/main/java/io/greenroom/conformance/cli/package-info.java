/** The command line: what is asked, and the exit code of what came of it. */
@NullMarked
package io.greenroom.conformance.cli;

import org.jspecify.annotations.NullMarked;
