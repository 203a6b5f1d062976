package io.greenroom.drill.cli;

import io.greenroom.drill.live.Drill;
import io.greenroom.drill.terminal.TerminalRoom;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the sitting takes place: in the browser, or in this terminal. */
final class RoomOptions {
    @Option(names = "--terminal", description = "In this terminal alone, without a browser.")
    private boolean inTerminal;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "The port of the pages; any free one if left out.")
    private int port;

    @Option(
            names = "--listen",
            paramLabel = "HOST",
            description = "Let the pages be seen over a network, at this address of the machine: 0.0.0.0 for all.")
    private @Nullable String listen;

    @Option(names = "--no-open", description = "Print the address, and open no browser.")
    private boolean quiet;

    @Option(names = "--close", description = "End when the round is over, instead of staying for the marks.")
    private boolean close;

    void validate(boolean pair) {
        if (inTerminal && (pair || listen != null)) {
            throw new Stop(ExitCodes.USAGE, "--terminal is for one: an interviewer needs the pages");
        }
        if (port < 0 || port > 65_535) {
            throw new Stop(ExitCodes.USAGE, "--port takes 0 to 65535, not " + port);
        }
    }

    /**
     * Holds the sitting there, and returns when it is left.
     *
     * @param rest how long after its end it is left at the latest; zero for as long as people like
     */
    int hold(Drill drill, Terminal terminal, PrintStream out, Duration rest) throws IOException {
        var reporting = new Reporting(drill, out, inTerminal);
        if (inTerminal) {
            TerminalRoom.run(drill, terminal);
        } else {
            var host = listen == null ? "127.0.0.1" : listen;
            var stay = close ? Optional.of(Duration.ZERO) : Optional.of(rest).filter(it -> !it.isZero());
            new BrowserRoom(drill, out, host, port, !quiet && terminal.live(), stay).hold(reporting);
        }
        reporting.write();
        return ExitCodes.PASSED;
    }
}
