package io.greenroom.drill.coding;

import io.greenroom.drill.round.Problem;
import io.greenroom.drill.round.Problem.Stage;
import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** For people: a line for each stage, and for each failure four lines with a hint. */
final class TerminalNarrator implements Narrator {
    private static final int MOST_FAILURES = 4;
    private static final int LABEL = 14;

    private final Problem problem;
    private final Terminal terminal;
    private final PrintStream out;

    TerminalNarrator(Problem problem, Terminal terminal, PrintStream out) {
        this.problem = problem;
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public void began(List<Stage> stages) {
        var tests = stages.stream().mapToInt(stage -> stage.tests().size()).sum();
        var memory = Family.measures()
                ? "%s MB of memory".formatted(Figures.number(problem.megabytes()))
                : "(memory cannot be measured on this system, and is not limited)";
        say(sheet -> sheet.text(
                0,
                "%s: %s. Each run has %d s of processor time and %s."
                        .formatted(problem.title(), Figures.count(tests, "test"), problem.seconds(), memory)));
    }

    @Override
    public void turn(int number) {
        if (number > 1) {
            say(Sheet::blank);
        }
    }

    @Override
    public void checking(Stage stage) {
        // the line comes when it is known what to say
    }

    @Override
    public void tried(Stage stage, Outcome outcome) {
        // the same
    }

    @Override
    public void judged(StageResult result) {
        var slowest = result.outcomes().stream()
                .map(Outcome::busy)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        var words = "Stage %d, %s: %d of %s pass; the slowest needed %s."
                .formatted(
                        result.stage().number(),
                        result.stage().title().toLowerCase(Locale.ROOT),
                        result.passed(),
                        Figures.count(result.outcomes().size(), "test"),
                        Figures.seconds(slowest));
        say(sheet -> sheet.row(sign(result.complete()), result.complete() ? Ink.GREEN : Ink.RED, 2, words));
        var failures = result.failures();
        failures.stream().limit(MOST_FAILURES).forEach(this::inFull);
        if (failures.size() > MOST_FAILURES) {
            var others = failures.stream()
                    .skip(MOST_FAILURES)
                    .map(it -> it.test().id())
                    .toList();
            say(sheet -> sheet.text(2, "And more that fail: " + String.join(", ", others)));
        }
    }

    private String sign(boolean good) {
        return (terminal.unicode() ? good ? "✓" : "✗" : good ? "+" : "x") + " ";
    }

    private void inFull(Outcome outcome) {
        var failure = outcome.failure().orElseThrow();
        say(sheet -> {
            sheet.blank();
            sheet.paragraph(
                    "%s%s  ".formatted(sign(false), outcome.test().id()),
                    Ink.RED,
                    4,
                    outcome.test().says(),
                    Ink.BOLD);
            fact(sheet, "input", failure.input());
            fact(sheet, "expected", failure.expected());
            fact(sheet, "got", failure.got());
            fact(sheet, "hint", failure.hint());
            sheet.command(label("replay"), Ink.DIM, LABEL, failure.replay());
        });
    }

    private static void fact(Sheet sheet, String name, String text) {
        if (!text.isEmpty()) {
            sheet.row(label(name), Ink.DIM, LABEL, text);
        }
    }

    private static String label(String name) {
        return "    %-10s".formatted(name);
    }

    @Override
    public void resting() {
        say(sheet -> sheet.text(0, "Save a file here or press Enter to run it again; end with Ctrl-C."));
    }

    @Override
    public void silent(String why) {
        say(sheet -> sheet.text(0, why));
    }

    @Override
    public void back() {
        // a turn begins, and that is seen
    }

    @Override
    public void ended(int exitCode) {
        // the exit code says it
    }

    private void say(Consumer<Sheet> words) {
        var sheet = new Sheet(terminal);
        words.accept(sheet);
        out.print(sheet);
        out.flush();
    }
}
