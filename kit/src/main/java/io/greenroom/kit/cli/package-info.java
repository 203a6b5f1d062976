/** What all verbs of the command line share: which server is meant, exit codes, and what is said when it cannot go on. */
@NullMarked
package io.greenroom.kit.cli;

import org.jspecify.annotations.NullMarked;
