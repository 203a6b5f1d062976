package io.greenroom.drill.lab;

import java.util.Locale;
import java.util.Set;

/** Where a customer's events go to. */
enum Destination {
    ANALYTICS,
    MESSAGING,
    WAREHOUSE;

    private static final Set<String> MAILED = Set.of("checkout_started", "order_paid", "refund_made");

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether events of a type go there. */
    boolean takes(String type) {
        return this != MESSAGING || MAILED.contains(type);
    }
}
