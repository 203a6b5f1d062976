package io.greenroom.drill.committee;

import io.greenroom.drill.history.Attempts;
import io.greenroom.drill.options.RoundOptions;
import io.greenroom.drill.round.Loop;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.page.WholeFiles;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides on the last sitting of each round of a loop. */
@Command(
        name = "committee",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Decides from the last sitting of each round, by published rules, and says which evidence decided.",
        footer = {
            "",
            "Examples:",
            "  greenroom committee engineer",
            "  greenroom committee product --page decision.html",
            "",
            "The rules are in docs/committee.md."
        })
public final class CommitteeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "LOOP", description = "Whose: engineer or product.")
    private String loop = "";

    @Mixin
    private RoundOptions where = new RoundOptions();

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Write the decision as a page; as Markdown if it ends in .md.")
    private @Nullable Path page;

    private final Terminal terminal;
    private final PrintStream out;

    /** Which prints there, for a reader with such a terminal. */
    public CommitteeCommand(Terminal terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() {
        var of = where.loop(loop);
        var hearing = Hearing.of(of, Attempts.in(where.folder(), where.rounds()).all());
        var decision = Decision.of(of, hearing, Instant.now());
        if (page == null) {
            print(of, decision);
        } else {
            write(decision, page.toAbsolutePath());
        }
        return ExitCodes.PASSED;
    }

    private void print(Loop of, Decision decision) {
        out.print(DecisionText.of(decision, terminal));
        if (decision.results().isEmpty()) {
            var sheet = new Sheet(terminal);
            sheet.blank();
            sheet.text(
                    0,
                    "No round has been held to its end here yet. The day holds them one after the other: greenroom drill day "
                            + of.id());
            out.print(sheet);
        }
    }

    private void write(Decision decision, Path file) {
        var name = String.valueOf(file.getFileName());
        var text = name.endsWith(".md") ? decision.markdown() : DecisionPage.text(decision);
        try {
            WholeFiles.write(Objects.requireNonNull(file.getParent()), Map.of(name, text));
            out.println(file);
        } catch (IOException e) {
            throw new Stop(ExitCodes.KIT, Failures.words(e));
        }
    }
}
