package io.greenroom.conformance.broken.sound;

import io.greenroom.spec.Clause;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a server does wrong. Its class is named for the clause that it breaks and for the fault. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fault {
    /** The fault in one sentence, as its author might have made it. */
    String value();

    /** The clauses that are necessarily broken too. */
    Clause[] alsoBreaks() default {};

    /** The clauses that are broken too, but only for some generated inputs, or when requests fall so: it may not show. */
    Clause[] mayBreak() default {};

    /** Whether the damage reaches whatever runs beside it, so that the server has to be judged by its own clause alone. */
    boolean spreads() default false;
}
