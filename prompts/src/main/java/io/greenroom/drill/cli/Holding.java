package io.greenroom.drill.cli;

import io.greenroom.drill.judge.Processes;
import io.greenroom.drill.judge.Programs;
import io.greenroom.drill.lab.Labs;
import io.greenroom.drill.live.Drill;
import io.greenroom.drill.options.RoundOptions;
import io.greenroom.drill.round.Draw;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.drill.sitting.Sitting;
import io.greenroom.drill.sitting.Times;
import io.greenroom.kit.page.WholeFiles;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Begins sittings and holds them, as the options say. */
record Holding(SittingOptions options, RoomOptions rooms, RoundOptions where, Terminal terminal, PrintStream out) {

    /** A new sitting of a round, not held yet; its folder. */
    Path begin(Round round) throws IOException {
        var sittings = new Sittings(where.folder());
        var seed = options.seed();
        var drawn = Draw.of(round, seed, sittings.draws(round));
        var folder = sittings.next(round);
        var draw = evidence(round, seed, drawn, folder.resolve(Draw.EVIDENCE));
        var started = new Event.Started(
                round.id(),
                options.minutes(round.minutes()),
                options.mode(),
                options.speed(),
                options.pair(),
                seed,
                draw);
        try (var journal = Journal.open(folder)) {
            journal.append(new Entry(1, 0, Instant.now(), started));
            if (round.judged()) {
                journal.append(new Entry(2, 0, Instant.now(), options.server()));
            }
        }
        return folder;
    }

    /** Writes what the lab makes, before the sitting is begun, so that none is without it. */
    private Draw evidence(Round round, long seed, Draw draw, Path folder) throws IOException {
        if (round.lab().isEmpty()) {
            return draw;
        }
        var files = Labs.of(round.lab().get()).run(seed, draw.chosen()).files();
        WholeFiles.write(folder, files);
        out.println("The evidence is in %s: %s".formatted(folder, String.join(", ", files.keySet())));
        return draw.withEvidence(folder.toString());
    }

    /**
     * Holds a sitting from where it is, until it is left.
     *
     * @param rest how long it stays open after its end; zero for as long as people like
     */
    int hold(Path folder, Duration rest) throws IOException {
        try (var journal = Journal.open(folder)) {
            var round = where.round(startOf(journal.entries()).round());
            var programs = round.judged() ? Programs.told() : new Programs(List.of());
            try (var drill = Drill.open(
                    Sitting.of(round, journal.entries()),
                    journal,
                    Times.own(),
                    new Processes(programs, folder),
                    folder)) {
                return rooms.hold(drill, terminal, out, rest);
            }
        }
    }

    private static Event.Started startOf(List<Entry> entries) throws IOException {
        if (entries.isEmpty() || !(entries.getFirst().event() instanceof Event.Started started)) {
            throw new IOException("its journal does not begin with its start");
        }
        return started;
    }
}
