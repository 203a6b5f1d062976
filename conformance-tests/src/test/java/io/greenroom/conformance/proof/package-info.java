/** The proof that the judge is right: honest servers pass, each broken one fails what it breaks, rude ones are told from the kit. */
@NullMarked
package io.greenroom.conformance.proof;

import org.jspecify.annotations.NullMarked;
