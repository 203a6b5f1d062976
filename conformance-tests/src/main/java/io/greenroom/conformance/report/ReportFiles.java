package io.greenroom.conformance.report;

import io.greenroom.conformance.run.RunResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a report in their folder. Each appears whole or not at all, whenever the process is interrupted. */
public final class ReportFiles {
    /** The page for people. */
    public static final String PAGE = "report.html";

    private ReportFiles() {}

    /**
     * Writes page, JUnit XML, JSON and badge.
     *
     * @param folder made if it is not there
     * @param command that judges this server again, to which clause and seed are added
     * @throws IOException with a sentence for the user, if the folder cannot be written
     */
    public static void write(RunResult run, Path folder, String command) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(PAGE, new HtmlReport(command).text(run));
        texts.put("junit.xml", new JUnitXmlReport(command).text(run));
        texts.put("report.json", new JsonReport(command).text(run));
        texts.put("badge.svg", BadgeReport.text(run));
        try {
            Files.createDirectories(folder);
            for (var file : texts.entrySet()) {
                write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new IOException("The report cannot be written to %s: %s".formatted(folder, words(e)), e);
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
