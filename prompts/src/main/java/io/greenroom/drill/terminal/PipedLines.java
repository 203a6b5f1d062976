package io.greenroom.drill.terminal;

import io.greenroom.kit.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/** Without a terminal: commands line by line from a pipe or a file, and plain lines out, with each command before its answer. */
final class PipedLines implements Lines {
    private final BufferedReader in;
    private final PrintStream out;
    private final Terminal terminal;

    PipedLines(BufferedReader in, PrintStream out, Terminal terminal) {
        this.in = in;
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public Optional<String> read() {
        try {
            var line = Optional.ofNullable(in.readLine());
            line.filter(it -> !it.isBlank()).ifPresent(it -> print("> " + Flow.safe(terminal, it) + "\n"));
            return line;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void print(String lines) {
        out.print(lines);
        out.flush();
    }

    @Override
    public void status(String line) {
        // a file has no bottom
    }

    @Override
    public Terminal terminal() {
        return terminal;
    }

    @Override
    public boolean typed() {
        return false;
    }

    @Override
    public void close() {
        out.flush();
    }
}
