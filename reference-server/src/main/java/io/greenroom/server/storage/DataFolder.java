package io.greenroom.server.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds the database: claimed by one process at a time, through a lock that ends with the process. */
final class DataFolder {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder claim(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(
                    path.resolve("greenroom.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                channel.close();
                throw new StorageUnavailable("The data folder " + path
                        + " is in use by another server; stop that one, or choose another folder with --data.");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new StorageUnavailable(
                    "The data folder " + path + " cannot be written; choose another with --data, or use --memory.", e);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    String databaseFile() {
        return path.resolve("greenroom.db").toString();
    }

    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new StorageFailed(e);
        }
    }
}
