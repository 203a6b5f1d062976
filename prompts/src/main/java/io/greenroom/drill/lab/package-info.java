/** Labs: evidence that is made for a sitting, so that there is something to search, and what is to be found in it. */
@NullMarked
package io.greenroom.drill.lab;

import org.jspecify.annotations.NullMarked;
