/** Servers that are right, servers that are wrong on purpose, and servers that are no chat at all: the judge is judged by them. */
@NullMarked
package io.greenroom.conformance.broken;

import org.jspecify.annotations.NullMarked;
