package io.greenroom.drill.repair;

import io.greenroom.kit.page.WholeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The repairs that were begun from here, in a file: which fault was where.
 *
 * @param file need not be there
 */
record Kept(Path file) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One of them.
     *
     * @param language its name
     * @param fault its id
     * @param folder of the project, absolute
     */
    record Repair(String language, long seed, String fault, String folder, Instant at) {}

    /** What the file holds. */
    private record All(List<Repair> repairs) {}

    /**
     * All of them, oldest first.
     *
     * @throws IOException if the file cannot be read
     */
    List<Repair> all() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return JSON.readValue(Files.readString(file), All.class).repairs();
        } catch (JacksonException e) {
            throw new IOException(
                    "%s is damaged; move it away, and the repairs begin anew".formatted(file.toAbsolutePath()), e);
        }
    }

    /** The last one in a folder. */
    Optional<Repair> in(Path folder) throws IOException {
        var wanted = plain(folder);
        return all().reversed().stream()
                .filter(it -> it.folder().equals(wanted))
                .findFirst();
    }

    void add(Repair repair) throws IOException {
        List<Repair> more = new ArrayList<>(all());
        more.add(repair);
        var whole = file.toAbsolutePath();
        WholeFiles.write(
                Objects.requireNonNull(whole.getParent()),
                Map.of(String.valueOf(whole.getFileName()), JSON.writeValueAsString(new All(more)) + "\n"));
    }

    /** A folder as it is written there. */
    static String plain(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }
}
