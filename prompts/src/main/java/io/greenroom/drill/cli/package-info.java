/** The command line of the drill: {@code greenroom drill} and the drills' side of {@code greenroom history}. */
@NullMarked
package io.greenroom.drill.cli;

import org.jspecify.annotations.NullMarked;
