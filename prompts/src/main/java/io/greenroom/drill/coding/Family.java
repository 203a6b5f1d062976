package io.greenroom.drill.coding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * A process with all that it starts. Where the system has {@code /proc}, its memory is known, and even those of its
 * descendants are found that outlive their parents: they bear a mark in their environment.
 */
final class Family {
    /** The name of the mark. */
    static final String MARK = "GREENROOM_RUN";

    private static final Path PROC = Path.of("/proc");
    private static final int ROUNDS = 200;
    private static final long ROUND_NANOS = 10_000_000;

    private final Process process;
    private final String mark;
    private final Set<ProcessHandle> met = ConcurrentHashMap.newKeySet();
    private final Map<Long, Duration> work = new HashMap<>();

    /** @param mark that the process was started with, as the value of {@link #MARK}; nobody else has it */
    Family(Process process, String mark) {
        this.process = process;
        this.mark = MARK + "=" + mark;
        met.add(process.toHandle());
    }

    /** Whether memory can be measured here. */
    static boolean measures() {
        return Files.isReadable(PROC.resolve("self/status"));
    }

    /** Takes note of who is there now. */
    void meet() {
        process.descendants().forEach(met::add);
    }

    /** Bytes of memory that all of them hold at this moment; pages that they share count for each. None if not known. */
    OptionalLong residentBytes() {
        if (!measures()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                1024 * met.stream().mapToLong(it -> status(it, "VmRSS:", 0)).sum());
    }

    /** What all of them, those that have ended included, have had of the processor, as far as the system tells. */
    Duration busy() {
        met.forEach(it -> it.info().totalCpuDuration().ifPresent(time -> work.put(it.pid(), time)));
        return work.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** A figure of a process's status; something else if it has none, or is gone. */
    private static long status(ProcessHandle process, String name, long otherwise) {
        try (var lines = Files.lines(PROC.resolve(process.pid() + "/status"), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceAll("\\D+", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException | RuntimeException e) {
            return otherwise;
        }
    }

    /** Ends them all, by force, and those that are born meanwhile. */
    void end() {
        for (var round = 0; round < ROUNDS; round++) {
            meet();
            marked().forEach(met::add);
            var alive = met.stream().filter(Family::alive).toList();
            if (alive.isEmpty()) {
                return;
            }
            alive.forEach(ProcessHandle::destroyForcibly);
            LockSupport.parkNanos(ROUND_NANOS);
        }
    }

    /** One that has ended and waits to be buried does not count. */
    private static boolean alive(ProcessHandle process) {
        return process.isAlive() && !(measures() && status(process, "VmRSS:", -1) == -1);
    }

    private List<ProcessHandle> marked() {
        if (!measures()) {
            return List.of();
        }
        try (var folders = Files.list(PROC)) {
            return folders.map(it -> String.valueOf(it.getFileName()))
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .filter(this::bearsTheMark)
                    .flatMap(name -> ProcessHandle.of(Long.parseLong(name)).stream())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private boolean bearsTheMark(String pid) {
        try {
            var environment = Files.readAllBytes(PROC.resolve(pid + "/environ"));
            return new String(environment, StandardCharsets.ISO_8859_1).contains(mark);
        } catch (IOException e) {
            return false; // somebody else's, or gone
        }
    }
}
