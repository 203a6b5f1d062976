package io.greenroom.drill.coding;

import io.greenroom.kit.http.Excerpt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The beginning of an input, in one line, with the place where the whole of it is. */
final class Shortened {
    private static final int LINES = 8;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST = 160;

    private Shortened() {}

    static String input(Path file) {
        try (var lines = Files.lines(file)) {
            var begin = lines.limit(LINES + 1)
                    .map(line -> Excerpt.exact(line, LONGEST_LINE))
                    .toList();
            var shown = begin.stream().limit(LINES).collect(Collectors.joining(" / "));
            var more = begin.size() > LINES || shown.length() > LONGEST ? " …" : "";
            return "%s%s (%s)".formatted(Excerpt.exact(shown, LONGEST).replace("…", ""), more, Trial.near(file));
        } catch (IOException e) {
            throw new UncheckedIOException("an input cannot be read", e);
        }
    }
}
