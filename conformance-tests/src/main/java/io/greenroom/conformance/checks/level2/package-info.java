/** Level 2, history and honest errors: pages, walks, one order for everybody, and answers that say what was wrong. */
@NullMarked
package io.greenroom.conformance.checks.level2;

import org.jspecify.annotations.NullMarked;
