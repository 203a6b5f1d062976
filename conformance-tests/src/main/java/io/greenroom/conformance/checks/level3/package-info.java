/** Level 3, who may do what: secret tokens, private rooms, members, direct rooms, and authors who are who they say. */
@NullMarked
package io.greenroom.conformance.checks.level3;

import org.jspecify.annotations.NullMarked;
