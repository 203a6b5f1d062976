/** The pure pieces of the checks of level 3. */
@NullMarked
package io.greenroom.conformance.checks.level3;

import org.jspecify.annotations.NullMarked;
