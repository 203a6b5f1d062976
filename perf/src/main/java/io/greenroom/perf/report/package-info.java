/** How a bench looks: in the terminal while it runs and after it, as a page, as JSON, as Markdown. */
@NullMarked
package io.greenroom.perf.report;

import org.jspecify.annotations.NullMarked;
