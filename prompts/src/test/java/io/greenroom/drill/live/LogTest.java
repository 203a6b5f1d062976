package io.greenroom.drill.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.round.Draw;
import io.greenroom.drill.round.RoundReader;
import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Sitting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogTest {
    private final List<Entry> disk = new ArrayList<>();
    private boolean full;

    private void append(Entry entry) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        disk.add(entry);
    }

    @Test
    void whatTheDiskRefusesIsKeptSaidAndWrittenLater() {
        var started =
                new Event.Started("chat-sprint", 30, Mode.MOCK, 1, false, 7, new Draw(Map.of(), Map.of(), List.of()));
        var first = new Entry(1, 0, Instant.EPOCH, started);
        var sitting = new Sitting(RoundReader.read(Path.of("rounds", "chat-sprint")), first);
        var log = new Log(this::append, sitting);

        full = true;
        log.add(1_000, Instant.EPOCH, new Event.Noted("one", false));
        log.add(2_000, Instant.EPOCH, new Event.Noted("two", false));
        assertThat(log.trouble().orElseThrow())
                .contains("No space left on device")
                .contains("2 lines wait in memory");
        assertThat(sitting.entries()).hasSize(3);
        assertThat(disk).isEmpty();

        full = false;
        log.write();
        assertThat(log.trouble()).isEmpty();
        assertThat(disk).isEqualTo(sitting.entries().subList(1, 3));
        assertThat(disk.stream().map(Entry::n)).containsExactly(2L, 3L);
    }
}
