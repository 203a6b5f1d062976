package io.greenroom.drill.plan;

import java.time.LocalDate;
import java.util.List;

/** A day of a plan. */
record PlanDay(LocalDate date, Kind kind, List<Item> items) {

    /** What a day is for. */
    enum Kind {
        /** Rounds within the day's minutes. */
        ROUNDS,
        /** One round that takes more than the day's minutes. */
        LONG,
        /** All rounds of the loop's day. */
        MOCK,
        /** A round that is done in one's own time, and fills several days. */
        TAKEN_HOME,
        /** Nothing: it was asked for. */
        OFF
    }

    /** Minutes of its rounds, without breaks. */
    int minutes() {
        return items.stream().mapToInt(Item::minutes).sum();
    }
}
