package io.greenroom.conformance.checks.level1;

import java.util.List;

/** The readable checks of level 1. */
public final class WorkingChat {
    /** In the order of their clauses, more or less. */
    public static final List<Class<?>> CHECKS = List.of(
            UserChecks.class,
            RoomChecks.class,
            MessageChecks.class,
            TextChecks.class,
            FormChecks.class,
            IdChecks.class);

    private WorkingChat() {}
}
