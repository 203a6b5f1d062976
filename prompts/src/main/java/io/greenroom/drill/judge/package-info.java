/** The suite and the bench as processes of their own, which may fail without ending an interview. */
@NullMarked
package io.greenroom.drill.judge;

import org.jspecify.annotations.NullMarked;
