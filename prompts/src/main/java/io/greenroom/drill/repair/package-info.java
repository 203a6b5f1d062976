/** Small sound projects, a fault planted in each, and what is told of it afterwards. */
@NullMarked
package io.greenroom.drill.repair;

import org.jspecify.annotations.NullMarked;
