package io.greenroom.drill.cli;

import io.greenroom.drill.judge.Processes;
import io.greenroom.drill.judge.Programs;
import io.greenroom.drill.live.Drill;
import io.greenroom.drill.options.RoundOptions;
import io.greenroom.drill.round.Draw;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.drill.sitting.Sitting;
import io.greenroom.drill.sitting.Times;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a round. */
@Command(
        name = "drill",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "A timed round of an interview: a prompt, a clock, an interviewer's questions, and a judge.",
        footer = {
            "",
            "Examples:",
            "  greenroom drill --list",
            "  greenroom drill chat-sprint http://localhost:3000",
            "  greenroom drill chat-server --mock --pair",
            "  greenroom drill --resume",
            "",
            "Exit codes: 0 the round was held, 2 wrong usage, 4 the kit failed."
        })
final class DrillCommand implements Callable<Integer> {
    @Mixin
    private SittingOptions options = new SittingOptions();

    @Mixin
    private RoomOptions rooms = new RoomOptions();

    @Mixin
    private RoundOptions where = new RoundOptions();

    @Option(names = "--list", description = "The rounds and their minutes.")
    private boolean list;

    @Option(names = "--resume", description = "Go on with the last sitting that has not ended.")
    private boolean resume;

    private final Terminal terminal;
    private final PrintStream out;

    /** Which prints there, for a reader with such a terminal. */
    DrillCommand(Terminal terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() {
        if (list) {
            out.print(RoundList.of(where.rounds(), terminal));
            return ExitCodes.PASSED;
        }
        options.validate();
        rooms.validate(options.pair());
        try {
            return resume ? resumed() : begun();
        } catch (Journal.Taken e) {
            throw new Stop(ExitCodes.USAGE, Failures.words(e) + ". End it first, or begin another with a NAME.");
        } catch (IOException e) {
            throw new Stop(ExitCodes.KIT, "the sitting cannot be kept: " + Failures.words(e));
        }
    }

    private int begun() throws IOException {
        var round = where.round(options.round());
        var sittings = new Sittings(where.folder());
        var seed = options.seed();
        var draw = Draw.of(round, seed, sittings.draws(round));
        var folder = sittings.next(round);
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
            return run(round, journal, folder);
        }
    }

    private int resumed() throws IOException {
        var folder = new Sittings(where.folder())
                .unfinished()
                .orElseThrow(
                        () -> new Stop(ExitCodes.USAGE, "every sitting in %s has ended".formatted(where.folder())));
        try (var journal = Journal.open(folder)) {
            var round = where.round(startOf(journal.entries()).round());
            return run(round, journal, folder);
        }
    }

    private static Event.Started startOf(List<Entry> entries) throws IOException {
        if (entries.isEmpty() || !(entries.getFirst().event() instanceof Event.Started started)) {
            throw new IOException("its journal does not begin with its start");
        }
        return started;
    }

    private int run(Round round, Journal journal, Path folder) throws IOException {
        var programs = round.judged() ? Programs.told() : new Programs(List.of());
        Files.createDirectories(folder);
        try (var drill = Drill.open(
                Sitting.of(round, journal.entries()), journal, Times.own(), new Processes(programs, folder), folder)) {
            return rooms.hold(drill, terminal, out);
        }
    }
}
