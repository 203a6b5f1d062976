package io.greenroom.drill.terminal;

import io.greenroom.kit.terminal.Terminal;
import java.util.Optional;

/** Where commands come from, and where what is said goes. Any thread may print; one reads. */
interface Lines extends AutoCloseable {
    /** The next command; none if no more will come. */
    Optional<String> read();

    /** Prints lines, each with its end, above the one that is being typed. */
    void print(String lines);

    /** What stands at the bottom, where there is a bottom. */
    void status(String line);

    /** What it can show, and how wide it is now. */
    Terminal terminal();

    /** Whether a person types, and not a script. */
    boolean typed();

    @Override
    void close();
}
