/** That reports say what they should, to every reader and whatever the server sent: on made-up benches and golden files. */
@NullMarked
package io.greenroom.perf.report;

import org.jspecify.annotations.NullMarked;
