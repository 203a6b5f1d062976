package io.greenroom.conformance.checks;

import io.greenroom.spec.Clause;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which clause a check judges. The method's name begins with the clause's. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Judges {
    /** The clause. */
    Clause value();

    /** Where the author of a failing server might look first, when the failure itself gives no better hint. */
    String hint();

    /** Whether it keeps the server busy in a way that others would feel, and so runs when they are through. */
    boolean alone() default false;
}
