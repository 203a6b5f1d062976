/** The ways to a server, tried against servers that misbehave on purpose. */
@NullMarked
package io.greenroom.conformance.http;

import org.jspecify.annotations.NullMarked;
