/** How the tests speak to the server. */
@NullMarked
package io.greenroom.server.client;

import org.jspecify.annotations.NullMarked;
