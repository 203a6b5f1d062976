package io.greenroom.perf.cli;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.perf.history.History;
import io.greenroom.perf.history.Plot;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the benches that were run in this folder. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Shows the benches that were run from this folder, the oldest first.",
        footer = {"", "Example: greenroom history benches"})
final class HistoryCommand implements Callable<Integer> {
    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Where they are kept; .greenroom/bench-history.jsonl if left out.")
    private Path file = History.FILE;

    private final Terminal terminal;
    private final PrintStream out;

    /** Which prints there, for a reader with such a terminal. */
    HistoryCommand(Terminal terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() {
        if (!Files.exists(file)) {
            out.println("No bench has been run here yet. For example: greenroom bench --reference --profile smoke");
            return ExitCodes.PASSED;
        }
        var kept = History.read(file);
        out.print(Plot.of(kept.attempts(), terminal, ZoneId.systemDefault()));
        kept.notes().forEach(out::println);
        return ExitCodes.PASSED;
    }
}
