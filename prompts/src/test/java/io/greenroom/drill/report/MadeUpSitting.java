package io.greenroom.drill.report;

import io.greenroom.drill.round.Draw;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Sitting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A sitting that is made up entry by entry; times are those of its clock, such as {@code 27:40}. */
public final class MadeUpSitting {
    /** When it began in the world. */
    public static final Instant BEGAN = Instant.parse("2026-11-21T18:04:00Z");

    private final Round round;
    private final Instant began;
    private final List<Entry> entries = new ArrayList<>();

    /** Begins. */
    public MadeUpSitting(Round round, Instant began, Mode mode, boolean pair, long seed) {
        this.round = round;
        this.began = began;
        var draw = new Draw(Map.of("people", "200"), Map.of("people", "200"), List.of());
        at("0:00", new Event.Started(round.id(), round.minutes(), mode, 1, pair, seed, draw));
    }

    /** What happened next. */
    public MadeUpSitting at(String time, Event event) {
        var seconds = Stream.of(time.split(":", -1)).mapToLong(Long::parseLong).reduce(0, (sum, it) -> sum * 60 + it);
        entries.add(new Entry(entries.size() + 1L, seconds * 1000, began.plusSeconds(seconds), event));
        return this;
    }

    /** What the suite said of a level; of 10 clauses those that are named fail. */
    public MadeUpSitting level(String time, int level, int total, String... broken) {
        return at(
                time, new Event.LevelJudged(level, broken.length == 0, total - broken.length, total, List.of(broken)));
    }

    /** A mark by the interviewer or the candidate. */
    public MadeUpSitting mark(
            String time, String criterion, io.greenroom.drill.round.Band band, String evidence, boolean byInterviewer) {
        return at(time, new Event.Marked(criterion, Optional.of(band), evidence, byInterviewer));
    }

    public Sitting sitting() {
        return Sitting.of(round, entries);
    }

    /** Writes its journal. */
    public MadeUpSitting keep(Path folder) throws IOException {
        try (var journal = Journal.open(folder)) {
            for (var entry : entries) {
                journal.append(entry);
            }
        }
        return this;
    }
}
