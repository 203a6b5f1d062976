/** Level 1: who there is. A user is made once, with a name, and is found by its id. */
@NullMarked
package io.greenroom.server.users;

import org.jspecify.annotations.NullMarked;
