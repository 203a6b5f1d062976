/** What a check is: a method that judges one clause, and is named for it. */
@NullMarked
package io.greenroom.conformance.checks;

import org.jspecify.annotations.NullMarked;
