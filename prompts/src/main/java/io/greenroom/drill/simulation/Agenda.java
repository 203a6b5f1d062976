package io.greenroom.drill.simulation;

import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen, by time; what has the same time happens in the order in which it was put down. */
final class Agenda {
    private static final Comparator<Item> ORDER =
            Comparator.comparingDouble(Item::seconds).thenComparingLong(Item::number);

    private final PriorityQueue<Item> items = new PriorityQueue<>(ORDER);
    private long put;
    private double now;

    private record Item(double seconds, long number, Runnable what) {}

    double now() {
        return now;
    }

    /** Puts something down; at infinity, it never happens. */
    void at(double seconds, Runnable what) {
        if (Double.isFinite(seconds)) {
            items.add(new Item(seconds, put++, what));
        }
    }

    /** Goes through all that happens before a time, and through all that this leads to. */
    void play(double untilSeconds) {
        for (var next = items.peek(); next != null && next.seconds() < untilSeconds; next = items.peek()) {
            items.remove();
            now = next.seconds();
            next.what().run();
        }
    }
}
