package io.greenroom.drill.live;

import io.greenroom.drill.round.Draw;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.round.RoundReader;
import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.FakeTimes;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.drill.sitting.Sitting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sits through a round in time that a test makes pass. */
public final class Sitter implements AutoCloseable {
    private static final long STEP_MILLIS = 10_000;
    private static final long STEPS_AT_MOST = 720;

    public final FakeTimes times = new FakeTimes();
    public final FakeWatcher watcher = new FakeWatcher();
    private final Path folder;
    private final Round round;
    private Journal journal;
    private Drill drill;

    public Sitter(Path folder, String round, Mode mode, boolean pair, double minutes) throws IOException {
        this.folder = folder;
        this.round = RoundReader.read(Path.of("rounds", round));
        this.journal = Journal.open(folder);
        var wall = Instant.ofEpochMilli(times.wall());
        var draw = Draw.of(this.round, 7, List.of());
        journal.append(new Entry(1, 0, wall, new Event.Started(round, minutes, mode, 1, pair, 7, draw)));
        if (this.round.judged()) {
            journal.append(new Entry(2, 0, wall, new Event.ServerNamed("http://localhost:8080", false)));
        }
        this.drill = still();
    }

    private Drill still() {
        return Drill.still(Sitting.of(round, journal.entries()), journal, times, watcher, folder);
    }

    public Drill drill() {
        return drill;
    }

    public Sitting sitting() {
        return drill.sitting();
    }

    /** Lets time pass until a minute of the sitting, in steps. */
    public Sitter until(double minute) {
        while (drill.at() < minute * 60_000 && sitting().ended().isEmpty()) {
            times.pass(Math.min(
                    Math.max(STEP_MILLIS, sitting().bell() / STEPS_AT_MOST),
                    Math.max(1, (long) (minute * 60_000) - drill.at())));
            drill.tick();
        }
        return this;
    }

    /** The runner is killed; so much later there is another one. */
    public void crash(long millisGone) throws IOException {
        journal.close();
        times.pass(millisGone);
        journal = Journal.open(folder);
        drill = still();
    }

    /** What happened so far of one kind, as "27:40 words". */
    public <E extends Event> List<String> happened(Class<E> kind, Function<E, String> words) {
        List<String> lines = new ArrayList<>();
        for (var entry : sitting().entries()) {
            if (kind.isInstance(entry.event())) {
                lines.add(Moments.words(entry.at()) + " " + words.apply(kind.cast(entry.event())));
            }
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        drill.close();
    }
}
