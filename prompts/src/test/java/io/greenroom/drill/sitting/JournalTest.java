package io.greenroom.drill.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Draw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Instant WALL = Instant.parse("2026-11-21T10:00:00.123Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** One of each kind, with what is awkward to write. */
    private static final List<Event> EVENTS = List.of(
            new Event.Started(
                    "chat-server",
                    2.5,
                    Mode.MOCK,
                    60,
                    true,
                    4711,
                    new Draw(Map.of("people", "2,000"), Map.of("people", "2000"), List.of("retry"))),
            new Event.PhaseBegan("clarify"),
            new Event.Warned(600),
            new Event.Noted("two\nlines, \"quoted\", Grüße 学 \u2028", false),
            new Event.Asked("How many?", Optional.empty()),
            new Event.Asked("How many?", Optional.of("how-many")),
            new Event.Hinted("order", 2, 3, true),
            new Event.Due("retry", "level 2 turned green"),
            new Event.Released("retry", "the interviewer"),
            new Event.Probed("retry", 2, "the clock"),
            new Event.Told("retry"),
            new Event.Replied("retry", "46 MB/s\nor so", Optional.of(true), "Taken as 46 MB/s."),
            new Event.Replied("retry", "at once", Optional.empty(), ""),
            new Event.LevelJudged(1, false, 27, 29, List.of("L1-17")),
            new Event.JudgeSaid(false, "connection refused"),
            new Event.Benched("smoke", true, "Held."),
            new Event.ServerNamed("node server.mjs", true),
            new Event.Paused(),
            new Event.Resumed(),
            new Event.Slept(3_600_000),
            new Event.ClockSet(-60_000),
            new Event.Returned(4_000),
            new Event.Committed("mine"),
            new Event.Marked("plan", Optional.of(Band.LEANING_HIRE), "at 12:40", true),
            new Event.Marked("plan", Optional.empty(), "", false),
            new Event.Ended(true));

    private static List<Entry> entries() {
        return IntStream.range(0, EVENTS.size())
                .mapToObj(i -> new Entry(i + 1L, i * 1_000L, WALL.plusSeconds(i), EVENTS.get(i)))
                .toList();
    }

    private void write() throws IOException {
        try (var journal = Journal.open(folder)) {
            for (var entry : entries()) {
                journal.append(entry);
            }
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        write();
        assertThat(Journal.read(folder)).isEqualTo(entries());
        try (var journal = Journal.open(folder)) {
            assertThat(journal.entries()).isEqualTo(entries());
        }
    }

    @Test
    void everyKindOfEventIsAmongThem() {
        assertThat(EVENTS.stream().map(Object::getClass).distinct().count())
                .isEqualTo(Event.class.getPermittedSubclasses().length);
    }

    /** Wherever a crash cuts the file: what was whole is there, the rest is gone, and it goes on from there. */
    @Test
    void aLineThatWasCutOffIsLeftOutWhereverItWasCut() throws IOException {
        write();
        var file = folder.resolve(Journal.FILE);
        var whole = Files.readAllBytes(file);
        for (var size = whole.length; size > 0; size -= 7) {
            Files.write(file, Arrays.copyOf(whole, size));
            var left = Journal.read(folder);
            assertThat(left).isEqualTo(entries().subList(0, left.size()));
            try (var journal = Journal.open(folder)) {
                journal.append(new Entry(99, 99, WALL, new Event.Paused()));
            }
            assertThat(Journal.read(folder)).hasSize(left.size() + 1);
        }
    }

    @Test
    void onlyOneHasItOpen() throws IOException {
        try (var _ = Journal.open(folder)) {
            assertThatThrownBy(() -> Journal.open(folder))
                    .isInstanceOf(Journal.Taken.class)
                    .hasMessageContaining("another runner has this sitting open");
        }
        Journal.open(folder).close();
    }

    @Test
    void aDamagedLineIsNamed() throws IOException {
        write();
        var file = folder.resolve(Journal.FILE);
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(3, "{\"n\":4}");
        Files.write(file, lines);
        assertThatThrownBy(() -> Journal.open(folder))
                .isInstanceOf(Journal.Damaged.class)
                .hasMessageContaining(":4 cannot be read");
        Files.writeString(file, "\n", StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
        assertThatThrownBy(() -> Journal.read(folder)).hasMessageContaining(":1 cannot be read");
    }
}
