/** On which thread an answer is made. */
@NullMarked
package io.greenroom.server.threads;

import org.jspecify.annotations.NullMarked;
