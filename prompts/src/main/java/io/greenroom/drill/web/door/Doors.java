package io.greenroom.drill.web.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The secret parts of the two addresses. They are kept in the sitting's folder, with the port: after a crash the pages that
 * are still open find the next runner by themselves.
 *
 * @param interviewer empty if there is none
 * @param port the last one, 0 before the first
 */
public record Doors(String candidate, String interviewer, int port) {
    private static final String FILE = "doors.json";
    private static final int BYTES = 18;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Those of a sitting, made if it has none yet. */
    public static Doors of(Path folder, boolean pair) {
        return kept(folder)
                .filter(it -> it.interviewer().isEmpty() != pair)
                .orElseGet(() -> new Doors(token(), pair ? token() : "", 0));
    }

    private static Optional<Doors> kept(Path folder) {
        try {
            return Optional.ofNullable(JSON.readValue(Files.readString(folder.resolve(FILE)), Doors.class))
                    .filter(it -> it.candidate().length() >= token().length());
        } catch (IOException | JacksonException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static String token() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The same at another port, written down for the next runner, for nobody else to read. */
    public Doors at(Path folder, int port) {
        var doors = new Doors(candidate, interviewer, port);
        try {
            var file = folder.resolve(FILE);
            Files.deleteIfExists(file);
            create(file);
            Files.write(file, JSON.writeValueAsString(doors).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // without it the addresses are new ones after a crash, and nothing else is lost
        }
        return doors;
    }

    private static void create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    /** Whether one of the doors is at this path. */
    boolean admits(String path) {
        return under(path, "/c/", candidate) || under(path, "/i/", interviewer);
    }

    /** The path of the page that a path belongs to. */
    static String page(String path) {
        return path.substring(0, path.indexOf('/', 3) + 1);
    }

    private static boolean under(String path, String side, String token) {
        var end = path.indexOf('/', side.length());
        return !token.isEmpty()
                && path.startsWith(side)
                && same(path.substring(side.length(), end < 0 ? path.length() : end), token);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
