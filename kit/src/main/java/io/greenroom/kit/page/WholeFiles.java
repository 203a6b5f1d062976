package io.greenroom.kit.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Files of a report in their folder. Each appears whole or not at all, whenever the process is interrupted. */
public final class WholeFiles {
    private WholeFiles() {}

    /**
     * Writes texts in UTF-8.
     *
     * @param folder made if it is not there
     * @param texts by name, written in their order
     * @throws IOException with a sentence for the user, if the folder cannot be written
     */
    public static void write(Path folder, Map<String, String> texts) throws IOException {
        try {
            Files.createDirectories(folder);
            for (var file : texts.entrySet()) {
                write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new IOException("The files cannot be written to %s: %s".formatted(folder, words(e)), e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        var half = file.resolveSibling(
                "." + file.getFileName() + ".half-" + ProcessHandle.current().pid());
        half.toFile().deleteOnExit();
        try {
            Files.write(half, text.getBytes(StandardCharsets.UTF_8));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** The JDK's file exceptions often have no message but the file's name. */
    private static String words(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "there is no permission to write there.";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "it is a file, not a folder.";
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
