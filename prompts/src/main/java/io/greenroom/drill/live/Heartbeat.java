package io.greenroom.drill.live;

import io.greenroom.drill.sitting.SittingClock;
import io.greenroom.kit.page.WholeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where the clock of a sitting is, written about once a second and with each line of the journal, for a runner that comes after a crash. */
final class Heartbeat {
    private static final String FILE = "clock.json";
    private static final long EVERY_MILLIS = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private long lastSteady = Long.MIN_VALUE / 2;

    Heartbeat(Path folder) {
        this.folder = folder;
    }

    /** If the last regular one is a second old. */
    void beat(SittingClock.Mark mark, long steady) {
        if (steady - lastSteady >= EVERY_MILLIS) {
            lastSteady = steady;
            beat(mark);
        }
    }

    /** A file that cannot be written is made up for by the journal, whose lines have times too. */
    void beat(SittingClock.Mark mark) {
        try {
            WholeFiles.write(folder, Map.of(FILE, JSON.writeValueAsString(mark)));
        } catch (IOException e) {
            // the journal says so to the people, if the disk stays like that
        }
    }

    /** The last one, if there is one that can be read. */
    static Optional<SittingClock.Mark> last(Path folder) {
        try {
            var text = Files.readString(folder.resolve(FILE));
            return Optional.ofNullable(JSON.readValue(text, SittingClock.Mark.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }
}
