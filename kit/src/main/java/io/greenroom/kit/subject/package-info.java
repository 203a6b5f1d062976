/** The server under test as a process and an address: found, started, watched and ended. */
@NullMarked
package io.greenroom.kit.subject;

import org.jspecify.annotations.NullMarked;
