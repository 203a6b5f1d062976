/** What a load is like: who does how much of what, how fast, for how long, and what is asked of the server. */
@NullMarked
package io.greenroom.perf.profiles;

import org.jspecify.annotations.NullMarked;
