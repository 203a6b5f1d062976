/** A made-up round and sittings of it, and what reports make of them. */
@NullMarked
package io.greenroom.drill.report;

import org.jspecify.annotations.NullMarked;
