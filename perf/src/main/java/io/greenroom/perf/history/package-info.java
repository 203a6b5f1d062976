/** What benches found before, a line each, and how it went. */
@NullMarked
package io.greenroom.perf.history;

import org.jspecify.annotations.NullMarked;
