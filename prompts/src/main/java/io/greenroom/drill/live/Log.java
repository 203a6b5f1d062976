package io.greenroom.drill.live;

import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.drill.sitting.Sitting;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Puts what happens into the journal and into the sitting. If the disk refuses a line, it is kept, and offered again until
 * the disk takes it: the sitting goes on.
 */
final class Log {
    private final Disk disk;
    private final Sitting sitting;
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private Optional<String> trouble = Optional.empty();

    /** Takes an entry for good, or refuses it and stays as it was: see {@link Journal#append}. */
    @FunctionalInterface
    interface Disk {
        void append(Entry entry) throws IOException;
    }

    Log(Disk disk, Sitting sitting) {
        this.disk = disk;
        this.sitting = sitting;
    }

    void add(long at, Instant wall, Event event) {
        var entry = new Entry(sitting.entries().size() + 1L, at, wall, event);
        waiting.add(entry);
        sitting.add(entry);
        write();
    }

    /** Offers the disk what waits. */
    void write() {
        while (!waiting.isEmpty()) {
            try {
                disk.append(waiting.getFirst());
            } catch (IOException e) {
                trouble = Optional.of(words(e, waiting.size()));
                return;
            }
            waiting.removeFirst();
        }
        trouble = Optional.empty();
    }

    private static String words(IOException e, int lines) {
        return "The journal cannot be written (%s). %d %s wait in memory until it can: make room on the disk."
                .formatted(e.getMessage(), lines, lines == 1 ? "line" : "lines");
    }

    /** What is wrong with the disk, for people to mend. */
    Optional<String> trouble() {
        return trouble;
    }
}
