/** What the checks are made of, tried against rooms and answers that are made up. */
@NullMarked
package io.greenroom.conformance.checks;

import org.jspecify.annotations.NullMarked;
