package io.greenroom.drill.terminal;

import io.greenroom.drill.live.CandidateView;
import io.greenroom.drill.live.Drill;
import io.greenroom.drill.report.Reports;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** A drill in this terminal, also over SSH; from a pipe, a script can play it. */
public final class TerminalRoom {
    /** Of the process; several drills may be held one after the other, and none takes the lines of the next. */
    private static final BufferedReader OWN =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private final Drill drill;

    private TerminalRoom(Drill drill) {
        this.drill = drill;
    }

    /**
     * Holds the drill on this process's own terminal until somebody leaves. Where commands come from a pipe, it goes on to
     * the bell when they have ended, and then returns.
     *
     * @throws IOException if the terminal cannot be had
     */
    public static void run(Drill drill, Terminal terminal) throws IOException {
        if (!terminal.live()) {
            piped(drill, terminal, OWN, terminal.out());
            return;
        }
        AtomicReference<List<String>> names = new AtomicReference<>(List.of());
        try (var lines = new TypedLines(terminal, new Completions(names::get, drill::candidate))) {
            new TerminalRoom(drill).hold(lines, names);
        }
    }

    /** The same with commands from somewhere, and all that is said to somewhere. */
    public static void run(Drill drill, Terminal terminal, InputStream in, PrintStream out) {
        piped(drill, terminal, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), out);
    }

    private static void piped(Drill drill, Terminal terminal, BufferedReader in, PrintStream out) {
        try (var lines = new PipedLines(in, out, terminal)) {
            new TerminalRoom(drill).hold(lines, new AtomicReference<>(List.of()));
        }
    }

    private void hold(Lines lines, AtomicReference<List<String>> names) {
        try (var teller = new Teller(drill, lines, this::report)) {
            var commands = new Commands(drill, lines, teller);
            names.set(commands.names());
            teller.open();
            while (!commands.left()) {
                var line = lines.read();
                if (line.isEmpty()) {
                    untilTheBell(teller);
                    return;
                }
                commands.run(line.get());
            }
            leave(lines);
        }
    }

    /** A clock that stands would never come to the bell. */
    private void untilTheBell(Teller teller) {
        var view = drill.candidate();
        if (view.standing() && !view.over()) {
            drill.resumeClock();
        }
        teller.await(CandidateView::over);
    }

    private void leave(Lines lines) {
        var view = drill.candidate();
        if (!view.over()) {
            lines.print(new Screen(lines.terminal())
                    .text("The sitting is kept in %s and can be gone on with.%s"
                            .formatted(drill.folder(), view.mock() ? " In a mock the clock runs on meanwhile." : ""))
                    .toString());
        }
    }

    private String report() {
        try {
            Reports.write(drill.sitting(), drill.folder());
            return "Report: " + drill.folder().resolve(Reports.PAGE);
        } catch (IOException e) {
            return Failures.words(e);
        }
    }
}
