package io.greenroom.drill.design;

import io.greenroom.drill.round.BadRound;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.page.WholeFiles;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a design sheet against itself. */
@Command(
        name = "design",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Checks a design sheet: what contradicts itself, what is missing, and what follows from its figures.",
        footer = {
            "",
            "Examples:",
            "  greenroom design --template > sheet.yaml",
            "  greenroom design sheet.yaml",
            "  greenroom design sheet.yaml --play --seed 7",
            "",
            "Exit codes: 0 no contradiction (with --play: and no promise broken), 1 contradictions, 2 the sheet cannot be read.",
            "The fields and the findings are in docs/design-sheet.md."
        })
public final class DesignCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "SHEET", description = "The sheet, a YAML file.")
    private @Nullable Path sheet;

    @Option(names = "--template", description = "Print a sheet to fill in.")
    private boolean template;

    @Option(names = "--json", description = "The findings as JSON.")
    private boolean json;

    @Option(names = "--play", description = "Play the busiest day on it, and write design.html and design.md.")
    private boolean play;

    @Mixin
    private PlayOptions how = new PlayOptions();

    private final Terminal terminal;
    private final PrintStream out;

    /** Which prints there, for a reader with such a terminal. */
    public DesignCommand(Terminal terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() {
        if (template) {
            out.print(template());
            return ExitCodes.PASSED;
        }
        if (sheet == null) {
            throw new Stop(ExitCodes.USAGE, "which sheet? greenroom design --template > sheet.yaml begins one");
        }
        var design = read(sheet);
        return play ? play(design) : check(design);
    }

    private int check(Design design) {
        var findings = Findings.of(design);
        var computed = Computed.of(design);
        if (json) {
            out.println(DesignJson.of(design, findings, computed));
        } else {
            out.print(DesignText.of(design, findings, computed, terminal));
        }
        return findings.contradictions().isEmpty() ? ExitCodes.PASSED : ExitCodes.FAILED;
    }

    private int play(Design design) {
        var findings = Findings.of(design);
        var played = PlayedDay.of(design, how.day(design), how.seed());
        try {
            WholeFiles.write(
                    how.folder(),
                    Map.of("design.html", DayPage.text(played, findings), "design.md", DayTable.of(played)));
        } catch (IOException e) {
            throw new Stop(ExitCodes.KIT, Failures.words(e));
        }
        out.print(json ? DayJson.of(played) : DayText.of(played, findings, terminal));
        if (!json) {
            out.println("Page: " + how.folder().resolve("design.html"));
        }
        return findings.contradictions().isEmpty() && played.kept() ? ExitCodes.PASSED : ExitCodes.FAILED;
    }

    private static Design read(Path file) {
        try {
            return DesignReader.read(file);
        } catch (BadRound e) {
            throw new Stop(ExitCodes.USAGE, Failures.words(e));
        }
    }

    private static String template() {
        try (var stream = Objects.requireNonNull(
                DesignCommand.class.getResourceAsStream("/design/template.yaml"), "the template was not packed")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
