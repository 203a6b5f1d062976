/** Whether the server is up. */
@NullMarked
package io.greenroom.server.health;

import org.jspecify.annotations.NullMarked;
