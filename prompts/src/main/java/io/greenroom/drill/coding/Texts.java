package io.greenroom.drill.coding;

import io.greenroom.drill.round.Problem;
import io.greenroom.drill.round.Problem.Stage;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** What one can read of problems without running anything. */
record Texts(Terminal terminal, PrintStream out) {

    /** A line for each. */
    void problems(List<Problem> problems) {
        var widest = problems.stream().mapToInt(it -> it.id().length()).max().orElse(0);
        var sheet = new Sheet(terminal);
        for (var problem : problems) {
            sheet.row(("%-" + widest + "s  ").formatted(problem.id()), Ink.NONE, widest + 2, problem.title());
        }
        out.print(sheet);
    }

    /** A line for each test, stage by stage. */
    void tests(List<Stage> stages) {
        var sheet = new Sheet(terminal);
        for (var stage : stages) {
            sheet.heading("Stage %d: %s".formatted(stage.number(), stage.title()));
            for (var test : stage.tests()) {
                sheet.row(test.id() + "  ", Ink.NONE, 7, "%s: %s".formatted(test.name(), test.says()));
            }
        }
        out.print(sheet);
    }

    /** The statement, as it is written, and what to do next. */
    void statement(Problem problem) {
        var file = problem.folder().resolve(Problem.STATEMENT);
        try {
            out.print(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the statement cannot be read", e);
        }
        out.println();
        out.println("This text is in " + Trial.near(file));
        out.println("To run your program: greenroom solve %s 'python3 solution.py'".formatted(problem.id()));
    }
}
