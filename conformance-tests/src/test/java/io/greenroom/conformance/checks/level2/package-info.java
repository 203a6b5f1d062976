/** The pure pieces of the checks of level 2. */
@NullMarked
package io.greenroom.conformance.checks.level2;

import org.jspecify.annotations.NullMarked;
