package io.greenroom.drill.cli;

import io.greenroom.drill.options.RoundOptions;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the rounds of a day. */
@Command(
        name = "day",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "The rounds of a day one after the other, with their breaks, to a committee's decision.",
        footer = {
            "",
            "Examples:",
            "  greenroom drill day engineer http://localhost:3000 --mock",
            "  greenroom drill day product --pair",
            "  greenroom drill day --resume",
            "",
            "After each round there is a break, in which it is marked. Some rounds are held only if the results are mixed."
        })
final class DayCommand implements Callable<Integer> {
    @Mixin
    private DayOptions options = new DayOptions();

    @Mixin
    private RoomOptions rooms = new RoomOptions();

    @Mixin
    private RoundOptions where = new RoundOptions();

    @Option(
            names = "--days",
            paramLabel = "DIR",
            defaultValue = ".greenroom/days",
            description = "Where days are kept; ${DEFAULT-VALUE} if left out.")
    private Path days = Path.of(".greenroom", "days");

    @Option(names = "--resume", description = "Go on with the last day that has not ended.")
    private boolean resume;

    private final Terminal terminal;
    private final PrintStream out;

    /** Which prints there, for a reader with such a terminal. */
    DayCommand(Terminal terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() {
        try {
            var day = resume ? resumed() : begun();
            var sitting = SittingOptions.of(day.plan());
            rooms.validate(sitting.pair());
            return new DayRun(day, where, new Holding(sitting, rooms, where, terminal, out), terminal, out).hold();
        } catch (IOException e) {
            throw new Stop(ExitCodes.KIT, "the day cannot be kept: " + Failures.words(e));
        }
    }

    private Day begun() throws IOException {
        options.validate();
        var of = where.loop(options.loop());
        of.day().forEach(leg -> where.round(leg.round()));
        return Day.begin(days, options.plan(of.id()));
    }

    private Day resumed() throws IOException {
        return Day.last(days).orElseThrow(() -> new Stop(ExitCodes.USAGE, "every day in %s has ended".formatted(days)));
    }
}
