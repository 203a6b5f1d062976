/** Generated checks: the only place that knows the property library. */
@NullMarked
package io.greenroom.conformance.properties;

import org.jspecify.annotations.NullMarked;
