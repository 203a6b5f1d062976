/** What came of a bench, in plain records: numbers with their units, findings, a verdict. */
@NullMarked
package io.greenroom.perf.result;

import org.jspecify.annotations.NullMarked;
