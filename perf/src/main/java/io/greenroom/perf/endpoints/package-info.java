/** One request of the API each, with what its answer must look like. */
@NullMarked
package io.greenroom.perf.endpoints;

import org.jspecify.annotations.NullMarked;
