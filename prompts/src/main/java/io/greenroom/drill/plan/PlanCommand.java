package io.greenroom.drill.plan;

import io.greenroom.drill.history.Attempts;
import io.greenroom.drill.options.RoundOptions;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans the rounds from today to the day of an interview, and plans them again after each. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "A calendar of rounds up to the day of an interview. What was weak comes back sooner. Without --until or"
                        + " --days the plan that is kept is made again, and what moved is said.",
        footer = {
            "",
            "Examples:",
            "  greenroom plan --days 30",
            "  greenroom plan --days 40 --loop product --minutes-a-day 90 --days-off sun",
            "  greenroom plan",
            "",
            "The rules are in docs/plan.md."
        })
public final class PlanCommand implements Callable<Integer> {
    @Mixin
    private PlanOptions options = new PlanOptions();

    @Mixin
    private RoundOptions where = new RoundOptions();

    @Option(
            names = "--write",
            paramLabel = "DIR",
            defaultValue = ".greenroom/plan",
            description =
                    "Where the plan is kept, as a page, as Markdown and for a calendar; ${DEFAULT-VALUE} if left out.")
    private Path folder = PlanFolder.OWN;

    private final Terminal terminal;
    private final PrintStream out;
    private final Clock clock;

    /** Which prints there, for a reader with such a terminal. */
    public PlanCommand(Terminal terminal, PrintStream out) {
        this(terminal, out, Clock.system(ZoneId.systemDefault()));
    }

    PlanCommand(Terminal terminal, PrintStream out, Clock clock) {
        this.terminal = terminal;
        this.out = out;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var today = LocalDate.now(clock);
        var kept = kept();
        var before = kept.filter(it -> !options.fresh());
        var wishes = options.wishes(before.map(Kept::wishes), today);
        var places = Places.of(where, before);
        var loop = places.loop(wishes.loop()).orElseGet(() -> where.loop(wishes.loop()));
        var attempts = Attempts.in(places.sittings(), places.rounds()).all();
        var deck = Deck.of(loop, places.rounds(), attempts, today, clock.getZone());
        if (deck.cards().isEmpty()) {
            throw new Stop(ExitCodes.USAGE, "none of the rounds of the loop '%s' is there".formatted(loop.id()));
        }
        var plan = Planner.plan(wishes, deck, today);
        write(plan, deck, Kept.of(plan, deck, places.own(), places.sittings().toString(), kept));
        before.ifPresent(it -> tell(Changes.between(it, plan, deck)));
        out.print(PlanText.of(plan, Agenda.of(plan, deck), terminal));
        where();
        return ExitCodes.PASSED;
    }

    private Optional<Kept> kept() {
        try {
            return new PlanFolder(folder).kept();
        } catch (IOException e) {
            if (options.fresh()) {
                return Optional.empty();
            }
            throw new Stop(ExitCodes.USAGE, Failures.words(e));
        }
    }

    private void tell(Changes changes) {
        var sheet = new Sheet(terminal);
        if (changes.sentences().isEmpty()) {
            sheet.text(0, "Nothing has moved since the last time.");
        } else {
            sheet.heading("What moved");
            changes.some().forEach(it -> sheet.row("- ", Ink.DIM, 2, it));
        }
        out.print(sheet);
    }

    private void write(Plan plan, Deck deck, Kept kept) {
        try {
            new PlanFolder(folder).write(plan, Agenda.of(plan, deck), kept);
        } catch (IOException e) {
            throw new Stop(ExitCodes.USAGE, Failures.words(e).replaceFirst("^The files", "the plan"));
        }
    }

    private void where() {
        var sheet = new Sheet(terminal);
        sheet.blank();
        sheet.text(0, "Page: " + folder.resolve(PlanFolder.PAGE));
        sheet.text(0, "For a calendar: " + folder.resolve(PlanFolder.CALENDAR));
        out.print(sheet);
    }
}
