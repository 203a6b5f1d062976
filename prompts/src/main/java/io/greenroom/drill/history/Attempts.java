package io.greenroom.drill.history;

import io.greenroom.drill.round.BadRound;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.round.Rounds;
import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.drill.sitting.Sitting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All sittings that are kept in a folder.
 *
 * @param all that were held to their end, the oldest first
 * @param notes on those that are not among them: a sentence each
 */
public record Attempts(List<Attempt> all, List<String> notes) {

    /** Those in a folder of sittings; none if it is not there. */
    public static Attempts in(Path folder, Rounds rounds) {
        var reading = new Reading(rounds);
        folders(folder).forEach(reading::take);
        reading.attempts.sort(Comparator.comparing(Attempt::began));
        return new Attempts(List.copyOf(reading.attempts), List.copyOf(reading.notes));
    }

    private static List<Path> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(it -> Files.isRegularFile(it.resolve(Journal.FILE)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The sittings in %s cannot be listed: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private static final class Reading {
        private final Rounds rounds;
        private final Map<String, Optional<Round>> known = new HashMap<>();
        private final List<Attempt> attempts = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Reading(Rounds rounds) {
            this.rounds = rounds;
        }

        /** Whatever is wrong with one sitting costs none of the others. */
        void take(Path folder) {
            try {
                var entries = Journal.read(folder);
                if (entries.isEmpty() || !(entries.getFirst().event() instanceof Event.Started started)) {
                    notes.add("%s does not begin with its start, and was left out.".formatted(folder));
                    return;
                }
                var round = round(started.round());
                if (round.isEmpty()) {
                    notes.add("%s is of the round '%s', which is not there; it was left out."
                            .formatted(folder, started.round()));
                } else {
                    take(folder, round.get(), entries);
                }
            } catch (IOException | BadRound | IllegalArgumentException e) {
                notes.add("%s was left out: %s".formatted(folder, Objects.toString(e.getMessage(), e.toString())));
            }
        }

        private Optional<Round> round(String name) {
            return known.computeIfAbsent(name, rounds::find);
        }

        private void take(Path folder, Round round, List<Entry> entries) {
            var sitting = Sitting.of(round, entries);
            if (sitting.ended().isEmpty()) {
                var last = entries.getLast().at();
                notes.add("%s is not over (last seen at %s of %s), and was left out."
                        .formatted(folder, Moments.words(last), Moments.words(sitting.bell())));
            } else {
                attempts.add(Attempt.of(sitting, folder));
            }
        }
    }
}
