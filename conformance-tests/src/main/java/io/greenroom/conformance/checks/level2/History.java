package io.greenroom.conformance.checks.level2;

import java.util.List;

/** The readable checks of level 2. */
public final class History {
    /** In the order of their clauses, more or less. */
    public static final List<Class<?>> CHECKS = List.of(
            PageChecks.class,
            BoundChecks.class,
            WalkChecks.class,
            MessageChecks.class,
            OrderChecks.class,
            ProblemChecks.class,
            RouteChecks.class,
            BodyChecks.class,
            SizeChecks.class,
            HostileChecks.class);

    private History() {}
}
