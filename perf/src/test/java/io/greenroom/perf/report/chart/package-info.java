/** That marks on axes are round and that a picture holds what it is given. */
@NullMarked
package io.greenroom.perf.report.chart;

import org.jspecify.annotations.NullMarked;
