package io.greenroom.drill.cli;

import io.greenroom.drill.judge.Processes;
import io.greenroom.drill.judge.Programs;
import io.greenroom.drill.lab.Labs;
import io.greenroom.drill.live.Drill;
import io.greenroom.drill.options.RoundOptions;
import io.greenroom.drill.repair.Repairs;
import io.greenroom.drill.repair.Workshop;
import io.greenroom.drill.round.Draw;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.drill.sitting.Sitting;
import io.greenroom.drill.sitting.Times;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
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

    /** Where the next sitting of a round will be kept. */
    Path next(Round round) {
        return new Sittings(where.folder()).next(round);
    }

    /** A new sitting of a round there, not held yet. */
    void begin(Round round, Path folder) throws IOException {
        options.validate(round);
        var seed = options.seed();
        var drawn = Draw.of(round, seed, new Sittings(where.folder()).draws(round));
        var draw = evidence(round, seed, drawn, folder.resolve(Draw.EVIDENCE));
        var server = server(round, folder, seed);
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
                journal.append(new Entry(2, 0, Instant.now(), server));
            }
        }
    }

    /** The server that is judged; where there is one to repair, its project is written first. */
    private Event.ServerNamed server(Round round, Path folder, long seed) throws IOException {
        if (!round.repair()) {
            options.language().ifPresent(_ -> {
                throw new Stop(ExitCodes.USAGE, "--language is for a round with a project to repair");
            });
            return options.server();
        }
        var language =
                Repairs.beside(where.rounds()).language(options.language().orElse("node"));
        var project = folder.resolve("project");
        new Workshop(where.folder().toAbsolutePath().resolveSibling("repairs.json")).prepare(language, seed, project);
        out.println("The project to repair: %s (it needs %s)".formatted(project, language.needs()));
        return options.namesServer() ? options.server() : new Event.ServerNamed(language.startIn(project), true);
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
            var programs = round.judged() ? Programs.told(where.words()) : new Programs(List.of());
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
