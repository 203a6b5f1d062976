package io.greenroom.drill.cli;

import io.greenroom.drill.round.Draw;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sittings that were begun from here, a folder each, by time.
 *
 * @param folder that they are in
 */
record Sittings(Path folder) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

    /** A folder that is not there yet, for a new sitting. */
    Path next(Round round) {
        var name = TIME.format(LocalDateTime.now(ZoneId.systemDefault())) + "-" + round.id();
        var free = folder.resolve(name);
        for (var i = 2; Files.exists(free); i++) {
            free = folder.resolve(name + "-" + i);
        }
        return free;
    }

    /** The last sitting that has not ended, of whatever round. */
    Optional<Path> unfinished() {
        return all().reversed().stream()
                .filter(it -> entries(it).stream().noneMatch(entry -> entry.event() instanceof Event.Ended))
                .findFirst();
    }

    /** What was drawn for this round before, oldest first. */
    List<Draw> draws(Round round) {
        List<Draw> draws = new ArrayList<>();
        for (var sitting : all()) {
            entries(sitting).stream().limit(1).forEach(first -> {
                if (first.event() instanceof Event.Started started
                        && started.round().equals(round.id())) {
                    draws.add(started.draw());
                }
            });
        }
        return draws;
    }

    private List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var folders = Files.list(folder)) {
            return folders.filter(it -> !entries(it).isEmpty()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the sittings in " + folder + " cannot be listed", e);
        }
    }

    /** None if it has no journal, or one that cannot be read: such a sitting is not gone on with, and teaches nothing. */
    private static List<Entry> entries(Path sitting) {
        try {
            return Files.exists(sitting.resolve(Journal.FILE)) ? Journal.read(sitting) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
