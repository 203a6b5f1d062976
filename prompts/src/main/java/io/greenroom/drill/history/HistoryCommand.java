package io.greenroom.drill.history;

import io.greenroom.drill.options.RoundOptions;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.page.WholeFiles;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the drills that were held in this folder. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows the drills that were held from this folder, the oldest first.",
        footer = {
            "",
            "Examples:",
            "  greenroom history drills",
            "  greenroom history drills --compare 1 3",
            "  greenroom history drills --page history.html"
        })
public final class HistoryCommand implements Callable<Integer> {
    @Mixin
    private RoundOptions where = new RoundOptions();

    @Option(
            names = "--compare",
            arity = "2",
            paramLabel = "N",
            description = "Two attempts at one round beside each other, by their numbers in the table.")
    private List<Integer> compared = List.of();

    @Option(names = "--page", paramLabel = "FILE", description = "Write the history as a page to look at.")
    private @Nullable Path page;

    private final Terminal terminal;
    private final PrintStream out;
    private final ZoneId zone;

    /** Which prints there, for a reader with such a terminal. */
    public HistoryCommand(Terminal terminal, PrintStream out) {
        this(terminal, out, ZoneId.systemDefault());
    }

    HistoryCommand(Terminal terminal, PrintStream out, ZoneId zone) {
        this.terminal = terminal;
        this.out = out;
        this.zone = zone;
    }

    @Override
    public Integer call() {
        var attempts = Attempts.in(where.folder(), where.rounds());
        if (!compared.isEmpty()) {
            compare(attempts.all());
        } else if (page != null) {
            write(attempts, page.toAbsolutePath());
        } else {
            print(attempts);
        }
        return ExitCodes.PASSED;
    }

    private void print(Attempts attempts) {
        var sheet = new Sheet(terminal);
        if (attempts.all().isEmpty()) {
            sheet.text(0, "No drill has been held to its end here yet. For example: greenroom drill chat-sprint");
        } else {
            out.print(new Overview(attempts.all(), zone).text(terminal));
            HistoryPage.byRound(attempts.all()).forEach(of -> out.print(new Plot(of, terminal, zone).text()));
        }
        if (!attempts.notes().isEmpty()) {
            sheet.blank();
        }
        attempts.notes().forEach(note -> sheet.text(0, note));
        out.print(sheet);
    }

    private void compare(List<Attempt> attempts) {
        var a = attempt(attempts, compared.getFirst());
        var b = attempt(attempts, compared.getLast());
        if (!a.round().equals(b.round())) {
            throw new Stop(
                    ExitCodes.USAGE,
                    "%d is %s and %d is %s: only attempts at one round can be compared"
                            .formatted(compared.getFirst(), a.round(), compared.getLast(), b.round()));
        }
        out.print(new Comparison(a, b, zone).text(terminal));
    }

    private static Attempt attempt(List<Attempt> attempts, int number) {
        if (number < 1 || number > attempts.size()) {
            throw new Stop(
                    ExitCodes.USAGE,
                    "there is no attempt %d; greenroom history drills numbers them, 1 to %d"
                            .formatted(number, attempts.size()));
        }
        return attempts.get(number - 1);
    }

    private void write(Attempts attempts, Path file) {
        try {
            WholeFiles.write(
                    Objects.requireNonNull(file.getParent()),
                    Map.of(String.valueOf(file.getFileName()), HistoryPage.text(attempts, zone)));
            out.println(file);
        } catch (IOException e) {
            throw new Stop(ExitCodes.KIT, Failures.words(e));
        }
    }
}
