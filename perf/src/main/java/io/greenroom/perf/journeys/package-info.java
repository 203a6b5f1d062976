/** What a person does, request after request, each noted whatever becomes of it. */
@NullMarked
package io.greenroom.perf.journeys;

import org.jspecify.annotations.NullMarked;
