package io.greenroom.drill.handin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody will find who clones the folder: what is committed, a README, how it starts, what does not belong in it, and
 * what the suite says of a fresh copy.
 */
final class HandIn {
    private static final long LARGE_BYTES = 5_000_000;
    private static final Pattern MADE =
            Pattern.compile("(^|.*/)(node_modules|target|build|dist|__pycache__|\\.venv|venv|\\.DS_Store)(/.*|$)");
    private static final Pattern SECRET = Pattern.compile(
            "-----BEGIN [A-Z ]*PRIVATE KEY-----|\\bAKIA[0-9A-Z]{16}\\b|(?i)\\b(?:password|secret|api[_-]?key)\\s*[:=]\\s*['\"][^'\"\\s]{8,}['\"]");
    private static final int LEAST_README = 200;

    private final Path folder;
    private final String start;
    private final Judge judge;
    private final List<Finding> findings = new ArrayList<>();

    /** Lets the suite judge the server of a folder. */
    @FunctionalInterface
    interface Judge {
        /** The exit code of the suite, and the last lines that it said. */
        Shell.Ended of(Path copy, String start) throws IOException;
    }

    private HandIn(Path folder, String start, Judge judge) {
        this.folder = folder;
        this.start = start;
        this.judge = judge;
    }

    /**
     * Looks at all of it, and leaves nothing behind.
     *
     * @param start the command that starts the server
     * @throws IOException if git is not there, or the folder cannot be read
     */
    static List<Finding> look(Path folder, String start, Judge judge) throws IOException {
        var handIn = new HandIn(folder, start, judge);
        handIn.look();
        return List.copyOf(handIn.findings);
    }

    private void look() throws IOException {
        var files = Shell.run(folder, List.of("git", "ls-files"));
        if (!files.well() || files.lines().isEmpty()) {
            findings.add(Finding.bad(
                    "commits",
                    "Nothing is committed here. What is handed in is what somebody clones: git init, add, commit."));
            return;
        }
        committed();
        readme(files.lines());
        belongs(files.lines());
        fresh();
    }

    private void committed() throws IOException {
        var open = Shell.run(folder, List.of("git", "status", "--porcelain")).lines();
        findings.add(
                open.isEmpty()
                        ? Finding.good("commits", "Everything is committed.")
                        : Finding.bad(
                                "commits",
                                "%d files differ from what is committed: %s. Commit them or leave them out."
                                        .formatted(open.size(), some(open))));
    }

    private void readme(List<String> files) throws IOException {
        var name = files.stream()
                .filter(it -> it.toLowerCase(Locale.ROOT).matches("readme(\\.md|\\.txt|\\.adoc|\\.rst)?"))
                .findFirst();
        var text = name.isPresent() ? text(folder.resolve(name.get())).orElse("") : "";
        if (text.length() < LEAST_README) {
            findings.add(Finding.bad(
                    "README",
                    "There is none that says much. What it is, how it starts, what you decided, what you left out."));
        } else if (!text.contains(start)) {
            findings.add(Finding.bad(
                    "README", "It does not say how the server starts: '%s' does not stand in it.".formatted(start)));
        } else {
            findings.add(Finding.good("README", "It is there, and says how the server starts."));
        }
    }

    private void belongs(List<String> files) throws IOException {
        report("large files", files, file -> size(file) > LARGE_BYTES, "larger than 5 MB");
        report("made files", files, file -> MADE.matcher(file).matches(), "made by a tool; put them into .gitignore");
        report("secrets", files, this::secret, "what looks like a key or a password; take it out, and change it");
    }

    private void report(String what, List<String> files, Predicate<String> wrong, String words) {
        var found = files.stream().filter(wrong).toList();
        findings.add(
                found.isEmpty()
                        ? Finding.good(what, "None.")
                        : Finding.bad(what, "%s: %s.".formatted(some(found), words)));
    }

    private long size(String file) {
        return folder.resolve(file).toFile().length();
    }

    private boolean secret(String file) {
        return size(file) < LARGE_BYTES
                && text(folder.resolve(file))
                        .filter(text -> SECRET.matcher(text).find())
                        .isPresent();
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) { // no text, or not to be read: nothing to look for
            return Optional.empty();
        }
    }

    /** A clone in an empty folder, started and judged there. */
    private void fresh() throws IOException {
        var empty = Files.createTempDirectory("greenroom-handin-");
        try {
            var copy = empty.resolve("copy");
            var cloned = Shell.run(
                    empty, List.of("git", "clone", "-q", folder.toAbsolutePath().toString(), copy.toString()));
            if (!cloned.well()) {
                findings.add(Finding.bad("fresh copy", "It cannot be cloned: " + last(cloned)));
                return;
            }
            var judged = judge.of(copy, start);
            findings.add(
                    judged.well()
                            ? Finding.good("fresh copy", "Cloned, started and judged: " + last(judged))
                            : Finding.bad(
                                    "fresh copy",
                                    "Cloned, started with '%s' and judged: %s".formatted(start, last(judged))));
        } finally {
            delete(empty);
        }
    }

    private static String last(Shell.Ended ended) {
        var lines = ended.lines();
        return String.join(" ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static String some(List<String> names) {
        var shown = names.stream().map(String::strip).limit(3).collect(Collectors.joining(", "));
        return names.size() > 3 ? shown + " and %d more".formatted(names.size() - 3) : shown;
    }
}
