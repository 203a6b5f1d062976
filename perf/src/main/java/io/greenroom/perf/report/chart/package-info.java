/** Small charts as SVG that stands in a page: coloured by the page's style, and told in words beside the picture. */
@NullMarked
package io.greenroom.perf.report.chart;

import org.jspecify.annotations.NullMarked;
