package io.greenroom.drill.cli;

import io.greenroom.drill.coding.SolveCommand;
import io.greenroom.drill.committee.CommitteeCommand;
import io.greenroom.drill.design.DesignCommand;
import io.greenroom.drill.handin.HandInCommand;
import io.greenroom.drill.history.HistoryCommand;
import io.greenroom.drill.plan.PlanCommand;
import io.greenroom.drill.repair.RepairCommand;
import io.greenroom.kit.cli.Execution;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.terminal.Terminal;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code greenroom drill}, {@code greenroom solve} and the drills' side of {@code greenroom history}. */
@Command(
        name = "greenroom",
        mixinStandardHelpOptions = true,
        version = "greenroom 0.1.0",
        description = "Timed rounds of an interview, alone or in a pair.")
public final class Main {
    private Main() {}

    /** Ends the process with one of {@link ExitCodes}. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        var terminal = Terminal.own();
        System.exit(run(terminal, terminal.out(), System.err, args));
    }

    /**
     * Runs a command to its end.
     *
     * @param terminal what the reader has
     * @param out for what was asked
     * @param error for what stands in its way
     * @return one of {@link ExitCodes}
     */
    public static int run(Terminal terminal, PrintStream out, PrintStream error, String... args) {
        var drill = new CommandLine(new DrillCommand(terminal, out)).addSubcommand(new DayCommand(terminal, out));
        var command = new CommandLine(new Main())
                .addSubcommand(drill)
                .addSubcommand(new HistoryCommand(terminal, out))
                .addSubcommand(new CommitteeCommand(terminal, out))
                .addSubcommand(new SolveCommand(terminal, out))
                .addSubcommand(new RepairCommand(terminal, out))
                .addSubcommand(new HandInCommand(terminal, out))
                .addSubcommand(new PlanCommand(terminal, out))
                .addSubcommand(new DesignCommand(terminal, out))
                .setOut(new PrintWriter(out, true, terminal.charset()))
                .setErr(new PrintWriter(error, true, terminal.charset()));
        return Execution.run(command, args);
    }
}
