package io.greenroom.drill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.live.Drill;
import io.greenroom.drill.live.FakeWatcher;
import io.greenroom.drill.report.MadeUpRound;
import io.greenroom.drill.report.MadeUpSitting;
import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Sitting;
import io.greenroom.drill.sitting.Times;
import io.greenroom.kit.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A drill in a terminal, played by a script that waits for what it expects. */
final class Playing implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final FakeWatcher watcher = new FakeWatcher();
    private final Clock clock = new Clock();
    private final Drill drill;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PipedOutputStream keys = new PipedOutputStream();
    private final Thread room;
    private int heard;

    /** Stands until it is told. */
    private static final class Clock implements Times {
        private volatile long now;

        @Override
        public long wall() {
            return MadeUpSitting.BEGAN.toEpochMilli() + now;
        }

        @Override
        public long steady() {
            return now;
        }

        @Override
        public Optional<Long> up() {
            return Optional.of(now);
        }

        @Override
        public Optional<String> boot() {
            return Optional.of("test");
        }
    }

    Playing(Path folder, Mode mode, Terminal terminal) throws IOException {
        var started = new MadeUpSitting(MadeUpRound.kiosk(), MadeUpSitting.BEGAN, mode, false, 7).sitting();
        var journal = Journal.open(folder);
        journal.append(started.entries().getFirst());
        journal.append(new Entry(2, 0, MadeUpSitting.BEGAN, new Event.ServerNamed("http://localhost:8080", false)));
        drill = Drill.open(Sitting.of(started.round(), journal.entries()), journal, clock, watcher, folder);
        var in = new PipedInputStream(keys, 64_000);
        room = Thread.ofPlatform()
                .name("room")
                .start(() -> TerminalRoom.run(drill, terminal, in, new PrintStream(out, true, StandardCharsets.UTF_8)));
    }

    Drill drill() {
        return drill;
    }

    /** Lets the clock jump to a moment, in seconds. */
    Playing at(int minutes, int seconds) {
        clock.now = (minutes * 60L + seconds) * 1_000;
        return this;
    }

    Playing type(String line) throws IOException {
        keys.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        keys.flush();
        return this;
    }

    /** Waits until this has been said, after what was expected before. */
    Playing expect(String words) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (said().indexOf(words, heard) < 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(2_000_000);
        }
        assertThat(said().substring(heard)).contains(words);
        heard = said().indexOf(words, heard) + words.length();
        return this;
    }

    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** No more commands will come. */
    Playing end() throws IOException {
        keys.close();
        return this;
    }

    /** Waits until the room is left. */
    String left() throws InterruptedException {
        assertThat(room.join(PATIENCE)).as("left after: %s", said()).isTrue();
        return said();
    }

    @Override
    public void close() throws IOException {
        keys.close();
        drill.close();
    }
}
