/** The contract: the clauses that a chat server fulfils, level by level, as the pages of {@code spec/} state them. */
@NullMarked
package io.greenroom.spec;

import org.jspecify.annotations.NullMarked;
