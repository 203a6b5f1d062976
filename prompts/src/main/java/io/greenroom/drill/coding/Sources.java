package io.greenroom.drill.coding;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * What somebody works on: the files of a folder, and those that a command names. Hidden files and what tools put aside are
 * left out. Whether a file has changed is a matter of its content: a compiler writes the same again in every run.
 */
final class Sources {
    private static final Set<String> PUT_ASIDE =
            Set.of("node_modules", "__pycache__", "target", "build", "bin", "obj", "out", "dist", "venv");
    private static final int DEEPEST = 4;
    private static final int MOST_FILES = 2_000;
    private static final long LARGEST = 1 << 20;

    private final Path folder;
    private final List<Path> named;
    private Map<Path, Seen> last;
    private Map<Path, Seen> settled;
    private Map<Path, Long> contents;

    /** A file as its folder tells of it. */
    private record Seen(long modified, long size) {}

    Sources(Path folder, String command) {
        this.folder = folder;
        this.named = List.of(command.split("[\\s'\";&|]+", -1)).stream()
                .filter(word -> !word.isEmpty() && word.indexOf('\0') < 0)
                .map(word -> named(folder, word))
                .flatMap(List::stream)
                .toList();
        settled = look();
        last = settled;
        contents = contents(settled, Map.of(), Map.of());
    }

    private static List<Path> named(Path folder, String word) {
        try {
            var file = folder.resolve(word);
            return file.normalize().startsWith(folder) ? List.of() : List.of(file);
        } catch (InvalidPathException e) {
            return List.of();
        }
    }

    /** Whether anything is other than when this was last true, and has come to rest since the last look. */
    boolean changed() {
        var now = look();
        var resting = now.equals(last);
        last = now;
        if (!resting || now.equals(settled)) {
            return false;
        }
        var read = contents(now, settled, contents);
        var changed = !read.equals(contents);
        settled = now;
        contents = read;
        return changed;
    }

    private Map<Path, Seen> look() {
        Map<Path, Seen> seen = new HashMap<>();
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, visitor(seen));
            for (var file : named) {
                if (Files.isRegularFile(file)) {
                    see(seen, file, Files.readAttributes(file, BasicFileAttributes.class));
                }
            }
        } catch (IOException e) {
            // it is being changed this very moment; the next look will do
        }
        return seen;
    }

    private FileVisitor<Path> visitor(Map<Path, Seen> seen) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return inner.equals(folder) || !aside(inner) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !aside(file)) {
                    see(seen, file, attributes);
                }
                return seen.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static boolean aside(Path path) {
        var name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.endsWith("~") || PUT_ASIDE.contains(name);
    }

    private static void see(Map<Path, Seen> seen, Path file, BasicFileAttributes attributes) {
        seen.put(file, new Seen(attributes.lastModifiedTime().toMillis(), attributes.size()));
    }

    /** A checksum of each, where it is not known already; of a large one, only what its folder tells. */
    private static Map<Path, Long> contents(Map<Path, Seen> now, Map<Path, Seen> before, Map<Path, Long> known) {
        Map<Path, Long> sums = new HashMap<>();
        now.forEach((file, seen) -> {
            var sum = seen.equals(before.get(file)) ? known.get(file) : null;
            sums.put(file, sum != null ? sum : seen.size() > LARGEST ? seen.hashCode() : sum(file));
        });
        return sums;
    }

    private static long sum(Path file) {
        try {
            var sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            return sum.getValue();
        } catch (IOException e) {
            return -1;
        }
    }
}
