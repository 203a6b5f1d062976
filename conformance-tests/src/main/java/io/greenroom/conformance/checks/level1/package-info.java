/** Level 1, working chat: people, rooms, messages and text that survives. */
@NullMarked
package io.greenroom.conformance.checks.level1;

import org.jspecify.annotations.NullMarked;
