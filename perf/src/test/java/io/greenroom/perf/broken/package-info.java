/** Chat servers with one planted fault each, and a sound one, to prove that the bench names what is wrong. */
@NullMarked
package io.greenroom.perf.broken;

import org.jspecify.annotations.NullMarked;
