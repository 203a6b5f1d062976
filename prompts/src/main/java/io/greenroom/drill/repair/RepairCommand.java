package io.greenroom.drill.repair;

import io.greenroom.drill.options.RoundOptions;
import io.greenroom.drill.round.BadRound;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a project with one fault in it, and tells which it was. */
@Command(
        name = "repair",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "A small chat server with one fault planted in it: find it and mend it, with the suite's help.",
        footer = {
            "",
            "Examples:",
            "  greenroom repair --language node",
            "  greenroom repair --language python --seed 7 --into mend-me",
            "  greenroom repair --reveal repair-7",
            "",
            "As a timed round: greenroom drill repair --language node"
        })
public final class RepairCommand implements Callable<Integer> {
    private static final long LARGEST_SEED = 1_000_000;

    @Option(names = "--language", paramLabel = "NAME", defaultValue = "node", description = "node or python.")
    private String language = "node";

    @Option(names = "--seed", paramLabel = "N", description = "Draw the fault as an earlier one was.")
    private @Nullable Long seed;

    @Option(names = "--into", paramLabel = "DIR", description = "The folder of the project; repair-SEED if left out.")
    private @Nullable Path into;

    @Option(names = "--reveal", paramLabel = "DIR", description = "Tell what was wrong in the project there.")
    private @Nullable Path reveal;

    @Option(
            names = "--kept",
            paramLabel = "FILE",
            defaultValue = ".greenroom/repairs.json",
            description = "Where it is kept which fault was where; ${DEFAULT-VALUE} if left out. No peeking.")
    private Path kept = Path.of(".greenroom", "repairs.json");

    @Mixin
    private RoundOptions where = new RoundOptions();

    private final Terminal terminal;
    private final PrintStream out;

    /** Which prints there, for a reader with such a terminal. */
    public RepairCommand(Terminal terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() {
        try {
            if (reveal != null) {
                out.print(new Workshop(kept)
                        .reveal(Repairs.beside(where.rounds()), reveal)
                        .text(terminal));
            } else {
                write();
            }
            return ExitCodes.PASSED;
        } catch (BadRound e) {
            throw new Stop(ExitCodes.USAGE, Failures.words(e));
        } catch (IOException e) {
            throw new Stop(ExitCodes.KIT, Failures.words(e));
        }
    }

    private void write() throws IOException {
        var number = Optional.ofNullable(seed)
                .orElseGet(() -> ThreadLocalRandom.current().nextLong(LARGEST_SEED));
        var folder = Optional.ofNullable(into).orElse(Path.of("repair-" + number));
        var in = Repairs.beside(where.rounds()).language(language);
        new Workshop(kept).prepare(in, number, folder);
        out.println("A chat server in %s is in %s, with one thing wrong in it.".formatted(in.title(), folder));
        out.println("It needs %s. Its README.md tells the rest.".formatted(in.needs()));
        out.println("  cd %s && %s".formatted(folder, in.start()));
        out.println("  greenroom check http://localhost:8080");
        out.println("Afterwards: greenroom repair --reveal " + folder);
    }
}
