package io.greenroom.perf.cli;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.perf.history.History;
import io.greenroom.perf.history.Plot;
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
        footer = {"", "Example: greenroom history"})
final class HistoryCommand implements Callable<Integer> {
    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Where they are kept; .greenroom/bench-history.jsonl if left out.")
    private Path file = History.FILE;

    @Override
    public Integer call() {
        var terminal = Terminal.own();
        if (!Files.exists(file)) {
            terminal.out()
                    .println(
                            "No bench has been run here yet. For example: greenroom bench --reference --profile smoke");
            return ExitCodes.PASSED;
        }
        var kept = History.read(file);
        terminal.out().print(Plot.of(kept.attempts(), terminal, ZoneId.systemDefault()));
        kept.notes().forEach(terminal.out()::println);
        return ExitCodes.PASSED;
    }
}
