package io.greenroom.drill.coding;

import io.greenroom.drill.round.Problem;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.terminal.Terminal;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges a program by what it prints. */
@Command(
        name = "solve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Runs your program against the tests of a problem: standard input, standard output, any language.",
        footer = {
            "",
            "Examples:",
            "  greenroom solve --list",
            "  greenroom solve token-bucket",
            "  greenroom solve token-bucket 'python3 solution.py'",
            "  greenroom solve token-bucket 'node solution.mjs' --follow",
            "",
            "Without a command it prints the problem. The stages are gone through until one is not complete.",
            "",
            "Exit codes: 0 all tests passed, 1 some failed, 2 wrong usage, 3 the command could not be started,"
                    + " 4 the kit failed."
        })
public final class SolveCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "PROBLEM", description = "The problem; --list names them.")
    private @Nullable String name;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CMD",
            description = "What runs your program, in this folder, once for each test.")
    private @Nullable String command;

    @Mixin
    private TestOptions tests = new TestOptions();

    @Mixin
    private ProblemOptions problems = new ProblemOptions();

    @Option(names = "--list", description = "The problems; with PROBLEM, its tests. Nothing is run.")
    private boolean list;

    @Option(
            names = "--follow",
            description =
                    "Run again when a file of this folder changes, or at a line on standard input, until that ends.")
    private boolean follow;

    @Option(names = "--events", description = "Instead of text, print what happens as JSON Lines; see docs/events.md.")
    private boolean events;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            defaultValue = ".greenroom/solve",
            description = "For large inputs, and for what your program printed; ${DEFAULT-VALUE} if left out.")
    private Path work = Path.of(".greenroom", "solve");

    private final Terminal terminal;
    private final PrintStream out;

    /** Which prints there, for a reader with such a terminal. */
    public SolveCommand(Terminal terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() {
        if (name == null) {
            return listed();
        }
        var problem = problems.problem(name);
        var stages = tests.of(problem);
        var texts = new Texts(terminal, out);
        if (list) {
            texts.tests(stages);
            return ExitCodes.PASSED;
        }
        if (command == null) {
            refuse(follow || events, "what is to be run? greenroom solve %s 'python3 solution.py'".formatted(name));
            texts.statement(problem);
            return ExitCodes.PASSED;
        }
        return judged(problem, stages, command);
    }

    private int listed() {
        refuse(!list, "which problem? greenroom solve --list names them");
        new Texts(terminal, out).problems(problems.all());
        return ExitCodes.PASSED;
    }

    private static void refuse(boolean wrong, String words) {
        if (wrong) {
            throw new Stop(ExitCodes.USAGE, words);
        }
    }

    private int judged(Problem problem, List<Problem.Stage> stages, String line) {
        var replay = "greenroom solve %s%s %s".formatted(problem.id(), problems.words(), Quoted.word(line));
        var program = new Program(line, Path.of("").toAbsolutePath());
        var trial = new Trial(problem, program, new Materials(problem, work.resolve(problem.id())), replay);
        var over = new AtomicBoolean();
        var narrator = narrator(problem, line, () -> over.set(true));
        if (!follow) {
            return Once.run(trial, stages, tests.chosen(), narrator, over);
        }
        var following = new Follow(trial, stages, narrator, over);
        following.listenTo(System.in);
        following.watch(new Sources(program.folder(), line));
        return following.run();
    }

    private Narrator narrator(Problem problem, String line, Runnable unheard) {
        return events ? new EventNarrator(out, line, unheard) : new TerminalNarrator(problem, terminal, out);
    }
}
