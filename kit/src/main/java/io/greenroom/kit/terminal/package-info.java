/** Where results are read: how wide it is, what it can show, and lines that fit it. */
@NullMarked
package io.greenroom.kit.terminal;

import org.jspecify.annotations.NullMarked;
