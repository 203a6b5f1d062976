/** What is noted while a load runs: latency from when a request was due, errors, silences, and the generator's own part. */
@NullMarked
package io.greenroom.perf.measure;

import org.jspecify.annotations.NullMarked;
