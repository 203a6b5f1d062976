@NullMarked
package io.greenroom.drill.simulation;

import org.jspecify.annotations.NullMarked;
