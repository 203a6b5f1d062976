package io.greenroom.drill.cli;

import io.greenroom.drill.options.RoundOptions;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
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
            "  greenroom drill day engineer",
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
        var folder = holding().next(round);
        holding().begin(round, folder);
        return holding().hold(folder, Duration.ZERO);
    }

    private int resumed() throws IOException {
        var folder = new Sittings(where.folder())
                .unfinished()
                .orElseThrow(
                        () -> new Stop(ExitCodes.USAGE, "every sitting in %s has ended".formatted(where.folder())));
        return holding().hold(folder, Duration.ZERO);
    }

    private Holding holding() {
        return new Holding(options, rooms, where, terminal, out);
    }
}
