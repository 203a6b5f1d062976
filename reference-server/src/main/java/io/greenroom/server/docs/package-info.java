/** The API's own description, and a page to try it from the browser. */
@NullMarked
package io.greenroom.server.docs;

import org.jspecify.annotations.NullMarked;
