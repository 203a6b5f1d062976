/** How many connections there may be at a time. */
@NullMarked
package io.greenroom.server.connections;

import org.jspecify.annotations.NullMarked;
