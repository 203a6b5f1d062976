package io.greenroom.drill.handin;

import io.greenroom.drill.judge.Programs;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The check before a take-home is handed in. */
@Command(
        name = "handin",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Looks at a take-home as somebody will who clones it: commits, README, a fresh copy, the suite.",
        footer = {
            "",
            "Example:",
            "  greenroom handin . --start 'node server.mjs'",
            "",
            "Exit codes: 0 it can be handed in, 1 something is to be mended, 2 wrong usage, 4 the kit failed."
        })
public final class HandInCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The project; here if left out.")
    private Path folder = Path.of(".");

    @Option(
            names = "--start",
            paramLabel = "CMD",
            required = true,
            description = "The command of your README that starts the server, with PORT set, in the project's folder.")
    private String start = "";

    @Option(
            names = "--level",
            paramLabel = "N",
            defaultValue = "1-3",
            description = "The levels that are asked for; 1-3 if left out.")
    private String level = "1-3";

    private final Terminal terminal;
    private final PrintStream out;

    /** Which prints there, for a reader with such a terminal. */
    public HandInCommand(Terminal terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new Stop(ExitCodes.USAGE, folder + " is no folder");
        }
        try {
            var findings = HandIn.look(folder, start, this::judge);
            print(findings);
            return findings.stream().allMatch(Finding::good) ? ExitCodes.PASSED : ExitCodes.FAILED;
        } catch (IOException e) {
            throw new Stop(ExitCodes.KIT, Failures.words(e));
        }
    }

    private Shell.Ended judge(Path copy, String command) throws IOException {
        return Shell.run(copy, Programs.told().judging(command, level));
    }

    private void print(List<Finding> findings) {
        var sheet = new Sheet(terminal);
        for (var finding : findings) {
            var sign = terminal.unicode() ? (finding.good() ? "✓ " : "✗ ") : (finding.good() ? "+ " : "x ");
            sheet.row(
                    sign + "%-12s ".formatted(finding.what()),
                    finding.good() ? Ink.GREEN : Ink.RED,
                    sheet.narrow() ? 4 : 15,
                    finding.words());
        }
        sheet.blank();
        sheet.text(
                0,
                findings.stream().allMatch(Finding::good)
                        ? "It can be handed in."
                        : "Mend that first; then look once more.");
        out.print(sheet);
    }
}
