/** Who may come in: the two addresses that nobody can guess, the headers of every answer, and nothing for anybody else. */
@NullMarked
package io.greenroom.drill.web.door;

import org.jspecify.annotations.NullMarked;
