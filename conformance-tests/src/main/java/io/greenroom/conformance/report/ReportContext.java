package io.greenroom.conformance.report;

import io.greenroom.kit.terminal.Terminal;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the caller knows of the reader: the command that was typed and the terminal it was typed in.
 *
 * @param command that judges this server again, to which clause and seed are added: {@code greenroom check URL}
 * @param terminal that is written to
 * @param folder with the report's files, if any are written
 */
public record ReportContext(String command, Terminal terminal, Optional<Path> folder) {
    /** For a pipe or a file: 100 columns, no colour. */
    public static ReportContext plain(String command) {
        return new ReportContext(command, Terminal.plain(), Optional.empty());
    }

    /** The same without files, because they could not be written. */
    public ReportContext withoutFiles() {
        return new ReportContext(command, terminal, Optional.empty());
    }

    int columns() {
        return terminal.columns();
    }

    boolean colour() {
        return terminal.colour();
    }

    boolean unicode() {
        return terminal.unicode();
    }

    /** The page, if one is written. */
    Optional<Path> page() {
        return folder.map(path -> path.resolve(ReportFiles.PAGE));
    }
}
