/** One exchange with a server: a request, its answer, and what a missing answer means. */
@NullMarked
package io.greenroom.kit.http;

import org.jspecify.annotations.NullMarked;
