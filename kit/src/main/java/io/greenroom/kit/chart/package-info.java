/** Small charts as SVG that stands in a page: coloured by the page's style, and told in words beside the picture. */
@NullMarked
package io.greenroom.kit.chart;

import org.jspecify.annotations.NullMarked;
