package io.greenroom.conformance.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A folder of sources, seen as one number that changes with any file in it. Looked at by polling: it works on every file
 * system, also those that tell nobody of their changes (containers, network shares), and a chat server has few files.
 */
public record Folder(Path root) {
    private static final Set<String> LEFT_OUT =
            Set.of("node_modules", "target", "build", "dist", "out", "bin", "obj", "venv", "__pycache__");

    /** What servers write as they run: their data, their logs, and code that was compiled on the way. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?i).*\\.((db|sqlite3?)(-wal|-shm|-journal)?|log|pyc|class)");

    /**
     * Names, sizes and times of all files as one number, but for hidden and built ones and what servers write. A folder
     * that is not there, for a moment perhaps, is as one without files.
     */
    public long state() {
        var state = new State(root);
        try {
            Files.walkFileTree(root, state);
            return state.sum;
        } catch (IOException e) {
            return 0;
        }
    }

    private static final class State extends SimpleFileVisitor<Path> {
        private final Path root;
        private long sum;

        State(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            var name = String.valueOf(folder.getFileName());
            var left = !folder.equals(root) && (name.startsWith(".") || LEFT_OUT.contains(name));
            return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var name = String.valueOf(file.getFileName());
            if (name.startsWith(".") || WRITTEN.matcher(name).matches()) {
                return FileVisitResult.CONTINUE;
            }
            sum += 31L * file.toString().hashCode()
                    + 17L * attributes.lastModifiedTime().toMillis()
                    + attributes.size();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
