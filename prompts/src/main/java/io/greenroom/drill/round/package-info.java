/** Rounds of an interview as they are written in Markdown: what they are made of, how they are read, how one is drawn. */
@NullMarked
package io.greenroom.drill.round;

import org.jspecify.annotations.NullMarked;
