/** One line for every request. */
@NullMarked
package io.greenroom.server.logs;

import org.jspecify.annotations.NullMarked;
