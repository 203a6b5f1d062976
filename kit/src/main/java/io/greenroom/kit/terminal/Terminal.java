package io.greenroom.kit.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the report is read.
 *
 * @param live whether lines may be rewritten
 * @param columns its width
 * @param colour whether colour is wanted, see no-color.org
 * @param unicode whether it shows more than ASCII
 */
public record Terminal(boolean live, int columns, boolean colour, boolean unicode) {
    private static final int COLUMNS_OF_A_FILE = 100;
    private static final int FEWEST = 40;
    private static final int MOST = 200;

    /** Columns are held between 40 and 200: less cannot be read, and neither can more. */
    public Terminal {
        columns = Math.clamp(columns, FEWEST, MOST);
    }

    /** A pipe or a file: 100 columns, no colour. */
    public static Terminal plain() {
        return new Terminal(false, COLUMNS_OF_A_FILE, false, true);
    }

    /** This process's own. */
    public static Terminal own() {
        return of(
                System.getenv(),
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false),
                Charset.forName(System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"))));
    }

    public static Terminal of(Map<String, String> environment, boolean terminal, Charset charset) {
        var dumb = "dumb".equals(environment.get("TERM"));
        var quiet = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        var columns = Optional.ofNullable(environment.get("COLUMNS"))
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(Integer::parseInt)
                .orElse(COLUMNS_OF_A_FILE);
        var utf8 = charset.name().toUpperCase(Locale.ROOT).startsWith("UTF");
        return new Terminal(terminal && !dumb, columns, terminal && !dumb && !quiet, utf8);
    }

    /** Standard output in our charset, flushed at every line's end. */
    public PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset());
    }

    /** The charset of all that is printed. */
    public Charset charset() {
        return unicode ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
    }
}
