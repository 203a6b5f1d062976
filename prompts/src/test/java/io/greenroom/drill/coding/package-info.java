/** Right, wrong and ill-behaved programs, and what is said of them. */
@NullMarked
package io.greenroom.drill.coding;

import org.jspecify.annotations.NullMarked;
