package io.greenroom.drill.cli;

import io.greenroom.kit.page.WholeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A day of rounds as it is kept in its folder; written anew, whole, at each step. */
final class Day {
    private static final String FILE = "day.json";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private State state;

    /** How it was begun. */
    record Plan(String loop, boolean mock, boolean pair, double speed, Optional<String> url, Optional<String> start) {}

    /**
     * A round of it.
     *
     * @param sitting its folder; none if the round was left out
     * @param leftOut why; empty if it was held
     * @param restUntil when the break after it ends, milliseconds since 1970; none before it has begun
     */
    record Stop(String round, Optional<String> sitting, String leftOut, Optional<Long> restUntil) {}

    /** All that is kept. */
    record State(Plan plan, List<Stop> stops, boolean over) {}

    private Day(Path folder, State state) {
        this.folder = folder;
        this.state = state;
    }

    static Day begin(Path days, Plan plan) throws IOException {
        var name = TIME.format(LocalDateTime.now(ZoneId.systemDefault())) + "-" + plan.loop();
        var folder = days.resolve(name);
        for (var i = 2; Files.exists(folder); i++) {
            folder = days.resolve(name + "-" + i);
        }
        var day = new Day(folder, new State(plan, List.of(), false));
        day.write();
        return day;
    }

    /** The last one that has not ended. */
    static Optional<Day> last(Path days) throws IOException {
        if (!Files.isDirectory(days)) {
            return Optional.empty();
        }
        try (var folders = Files.list(days)) {
            return folders.filter(it -> Files.exists(it.resolve(FILE))).sorted().toList().reversed().stream()
                    .flatMap(it -> read(it).stream())
                    .filter(day -> !day.state.over())
                    .findFirst();
        }
    }

    /** None if it cannot be read: such a day is not gone on with. */
    private static Optional<Day> read(Path folder) {
        try {
            return Optional.of(new Day(folder, JSON.readValue(Files.readString(folder.resolve(FILE)), State.class)));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    private void write() throws IOException {
        WholeFiles.write(folder, Map.of(FILE, JSON.writeValueAsString(state)));
    }

    Path folder() {
        return folder;
    }

    Plan plan() {
        return state.plan();
    }

    List<Stop> stops() {
        return state.stops();
    }

    /** Adds what comes next, or says more of the last. */
    void put(Stop stop) throws IOException {
        List<Stop> stops = new ArrayList<>(state.stops());
        if (!stops.isEmpty() && stops.getLast().round().equals(stop.round())) {
            stops.removeLast();
        }
        stops.add(stop);
        state = new State(state.plan(), List.copyOf(stops), state.over());
        write();
    }

    void end() throws IOException {
        state = new State(state.plan(), state.stops(), true);
        write();
    }
}
