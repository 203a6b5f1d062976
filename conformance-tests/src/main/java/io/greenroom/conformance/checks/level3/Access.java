package io.greenroom.conformance.checks.level3;

import java.util.List;

/** The readable checks of level 3. */
public final class Access {
    /** In the order of their clauses, more or less. */
    public static final List<Class<?>> CHECKS = List.of(
            DoorChecks.class,
            TokenChecks.class,
            AuthorshipChecks.class,
            PrivateRoomChecks.class,
            MemberChecks.class,
            DirectRoomChecks.class);

    private Access() {}
}
