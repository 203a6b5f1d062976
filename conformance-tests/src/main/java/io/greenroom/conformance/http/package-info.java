/** Requests and answers, and the ways to send them: nothing here knows what a chat is. */
@NullMarked
package io.greenroom.conformance.http;

import org.jspecify.annotations.NullMarked;
