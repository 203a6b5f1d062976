package io.greenroom.conformance.report;

import io.greenroom.kit.terminal.Terminal;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the caller knows of the reader: the command that was typed and the terminal it was typed in.
 *
 * @param command that judges this server again, to which clause and seed are added: {@code greenroom check URL}
 * @param columns of the terminal
 * @param colour whether the terminal shows colour and the reader wants it
 * @param unicode whether the terminal's charset is UTF-8; else all is written in ASCII
 * @param folder with the report's files, if any are written
 */
public record ReportContext(String command, int columns, boolean colour, boolean unicode, Optional<Path> folder) {
    /** Columns are held within what can be read. */
    public ReportContext {
        columns = new Terminal(false, columns, colour, unicode).columns();
    }

    /** For a pipe or a file: 100 columns, no colour. */
    public static ReportContext plain(String command) {
        return new ReportContext(command, 100, false, true, Optional.empty());
    }

    /** The terminal as far as what is printed depends on it. */
    Terminal terminal() {
        return new Terminal(false, columns, colour, unicode);
    }

    /** The page, if one is written. */
    Optional<Path> page() {
        return folder.map(path -> path.resolve(ReportFiles.PAGE));
    }
}
