package io.greenroom.conformance.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LookoutTest {
    private static final Duration PAUSE = Duration.ofMillis(20);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void anyFileThatChangesComesOrGoesChangesTheState() throws IOException {
        var watched = new Folder(folder);
        var empty = watched.state();
        var file = Files.writeString(folder.resolve("server.py"), "one");
        var one = watched.state();
        Files.writeString(file, "longer");
        var longer = watched.state();
        Files.delete(file);
        assertThat(one).isNotEqualTo(empty).isNotEqualTo(longer);
        assertThat(watched.state()).isEqualTo(empty);
    }

    @Test
    void whatIsBuiltOrHiddenIsLeftOut() throws IOException {
        var watched = new Folder(folder);
        var before = watched.state();
        Files.writeString(
                Files.createDirectories(folder.resolve("node_modules/left")).resolve("index.js"), "x");
        Files.writeString(Files.createDirectories(folder.resolve(".git")).resolve("HEAD"), "x");
        for (var name :
                List.of(".env.swp", "chat.db", "chat.db-wal", "Chat.SQLITE3", "x.sqlite-shm", "server.log", "a.pyc")) {
            Files.writeString(folder.resolve(name), "x");
        }
        assertThat(watched.state()).isEqualTo(before);
    }

    @Test
    void aFolderThatVanishesIsOneWithoutFiles() throws IOException {
        var gone = Files.createDirectory(folder.resolve("gone"));
        var watched = new Folder(gone);
        var empty = watched.state();
        Files.delete(gone);
        assertThat(watched.state()).isEqualTo(empty);
    }

    @Test
    void aChangedFileIsAReason() throws Exception {
        var lookout = new Lookout(new Folder(folder), () -> true, PAUSE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reason = threads.submit(lookout::await);
            Files.writeString(folder.resolve("server.py"), "x");
            assertThat(reason.get(20, TimeUnit.SECONDS)).isEqualTo(Lookout.Reason.FILE_CHANGED);
        }
    }

    @Test
    void aServerThatComesBackIsAReason() {
        var looks = new AtomicInteger();
        var lookout = new Lookout(new Folder(folder), () -> looks.incrementAndGet() > 3, PAUSE);
        assertThat(lookout.await()).isEqualTo(Lookout.Reason.SERVER_BACK);
    }
}
