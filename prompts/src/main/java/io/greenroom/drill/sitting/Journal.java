package io.greenroom.drill.sitting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened in a sitting, one JSON object a line, each on the disk before anybody is told of it. A line that was cut
 * off by a crash is cut away. Only one process at a time has it open.
 */
public final class Journal implements AutoCloseable {
    /** The name of the file in the sitting's folder. */
    public static final String FILE = "journal.jsonl";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FileChannel channel;
    private final FileLock lock;
    private final List<Entry> entries;
    private long length;

    private Journal(FileChannel channel, FileLock lock, Lines lines) {
        this.channel = channel;
        this.lock = lock;
        this.entries = lines.entries();
        this.length = lines.length();
    }

    /** The whole lines of a file, and how many bytes they take. */
    private record Lines(List<Entry> entries, long length) {}

    /** Somebody else writes it. */
    public static final class Taken extends IOException {
        private static final long serialVersionUID = 1L;

        Taken(Path file) {
            super("another runner has this sitting open: " + file);
        }
    }

    /** A line in the middle of the file cannot be read. */
    public static final class Damaged extends IOException {
        private static final long serialVersionUID = 1L;

        Damaged(Path file, int line, Throwable cause) {
            super("%s:%d cannot be read: %s".formatted(file, line, firstLine(cause)), cause);
        }

        private static String firstLine(Throwable cause) {
            return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        }
    }

    /**
     * Opens the journal of a sitting, made if it is not there.
     *
     * @throws Taken if another process has it
     * @throws Damaged if what stands before its last line is no journal
     */
    public static Journal open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(FILE);
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            var lock = lock(channel, file);
            var lines = lines(file, Files.readAllBytes(file));
            channel.truncate(lines.length());
            return new Journal(channel, lock, lines);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock lock(FileChannel channel, Path file) throws IOException {
        try {
            var lock = channel.tryLock();
            if (lock == null) {
                throw new Taken(file);
            }
            return lock;
        } catch (OverlappingFileLockException e) {
            throw new Taken(file);
        }
    }

    /** What a journal holds, without opening it for writing: for reports and history. */
    public static List<Entry> read(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        return List.copyOf(lines(file, Files.readAllBytes(file)).entries());
    }

    private static Lines lines(Path file, byte[] bytes) throws IOException {
        List<Entry> entries = new ArrayList<>();
        var begin = 0;
        for (var at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                entries.add(entry(file, bytes, begin, at, entries.size() + 1));
                begin = at + 1;
            }
        }
        return new Lines(entries, begin);
    }

    private static Entry entry(Path file, byte[] bytes, int from, int to, int line) throws Damaged {
        try {
            var text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            return Objects.requireNonNull(JSON.readValue(text, Entry.class));
        } catch (JacksonException | NullPointerException e) {
            throw new Damaged(file, line, e);
        }
    }

    /** All of them, oldest first. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /**
     * Writes a line and waits until it is on the disk. If it cannot, the file is as before.
     *
     * @throws IOException if there is no room, for example; the same may be tried again
     */
    public void append(Entry entry) throws IOException {
        var bytes = ByteBuffer.wrap((JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        var size = bytes.remaining();
        try {
            channel.position(length);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            channel.truncate(length);
            throw e;
        }
        length += size;
        entries.add(entry);
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            lock.release();
            channel.close();
        }
    }
}
