@NullMarked
package io.greenroom.drill.design;

import org.jspecify.annotations.NullMarked;
