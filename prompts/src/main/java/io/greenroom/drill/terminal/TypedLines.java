package io.greenroom.drill.terminal;

import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Status;

/** A real terminal: a line that can be edited, what happens above it, and a status below. */
final class TypedLines implements Lines {
    private final Terminal terminal;
    private final org.jline.terminal.Terminal device;
    private final LineReader reader;
    private final Status status;

    TypedLines(Terminal terminal, Completer completer) throws IOException {
        this.terminal = terminal;
        device = TerminalBuilder.builder()
                .system(true)
                .encoding(terminal.charset())
                .build();
        // between two lines as well, Ctrl-C must not end the sitting
        device.handle(Signal.INT, SignalHandler.SIG_IGN);
        reader = LineReaderBuilder.builder()
                .terminal(device)
                .completer(completer)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.BRACKETED_PASTE, true)
                .build();
        status = Status.getStatus(device);
    }

    /** Ctrl-C empties the line; Ctrl-D, or a terminal that is gone, leaves. */
    @Override
    public Optional<String> read() {
        try {
            return Optional.of(reader.readLine("> "));
        } catch (UserInterruptException e) {
            print("Ctrl-C ends nothing here. quit leaves; finish ends the round.\n");
            return Optional.of("");
        } catch (EndOfFileException e) {
            return Optional.of("quit");
        }
    }

    @Override
    public void print(String lines) {
        reader.printAbove(lines);
        device.flush();
    }

    @Override
    public void status(String line) {
        status.update(List.of(new AttributedString(line)));
        device.flush();
    }

    @Override
    public Terminal terminal() {
        var columns = device.getSize().getColumns();
        return columns > 0 ? new Terminal(true, columns, terminal.colour(), terminal.unicode()) : terminal;
    }

    @Override
    public boolean typed() {
        return true;
    }

    @Override
    public void close() {
        try {
            status.hide();
            status.close();
            device.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
