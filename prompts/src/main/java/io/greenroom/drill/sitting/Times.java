package io.greenroom.drill.sitting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The clocks of the machine, in milliseconds. */
public interface Times {
    /** Since 1970; people and programs set it. */
    long wall();

    /** Since some moment of this process; nobody sets it, and it may stand while the machine sleeps. */
    long steady();

    /** Since the machine's start, sleep included, where the system tells. */
    Optional<Long> up();

    /** Which start of the machine that was, where the system tells. */
    Optional<String> boot();

    /** The machine's own. */
    static Times own() {
        return new Own();
    }

    /** On Linux the kernel tells of sleep; elsewhere a step forward of the clock counts as sleep. */
    final class Own implements Times {
        private static final Path UP = Path.of("/proc/uptime");
        private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

        private Own() {}

        @Override
        public long wall() {
            return System.currentTimeMillis();
        }

        @Override
        public long steady() {
            return System.nanoTime() / 1_000_000;
        }

        @Override
        public Optional<Long> up() {
            return first(UP).map(line -> (long) (Double.parseDouble(line.split(" ", -1)[0]) * 1000));
        }

        @Override
        public Optional<String> boot() {
            return first(BOOT).map(String::strip);
        }

        private static Optional<String> first(Path file) {
            try {
                return Files.isReadable(file) ? Optional.of(Files.readString(file)) : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }
}
