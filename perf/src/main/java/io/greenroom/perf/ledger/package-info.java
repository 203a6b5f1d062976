/** What the load has sent, and what became of it as its sender saw it. */
@NullMarked
package io.greenroom.perf.ledger;

import org.jspecify.annotations.NullMarked;
