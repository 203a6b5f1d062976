/** What a chat is, in plain records: actions that print as sentences, and what has to come of them. It sends nothing. */
@NullMarked
package io.greenroom.conformance.model;

import org.jspecify.annotations.NullMarked;
