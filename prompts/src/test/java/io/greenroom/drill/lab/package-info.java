/** Readers of evidence that know nothing of how it was made. */
@NullMarked
package io.greenroom.drill.lab;

import org.jspecify.annotations.NullMarked;
