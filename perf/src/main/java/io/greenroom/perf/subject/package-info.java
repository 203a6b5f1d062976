/** The server under load: how much of the API it has, and the people and rooms that the load finds there. */
@NullMarked
package io.greenroom.perf.subject;

import org.jspecify.annotations.NullMarked;
