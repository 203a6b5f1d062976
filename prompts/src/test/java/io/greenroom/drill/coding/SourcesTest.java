package io.greenroom.drill.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each look is a call; files get times of their own, so that no look depends on a clock. */
class SourcesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private long time = 1_000_000;

    @BeforeEach
    void oneFile() throws IOException {
        write("work/a.py", "print(1)");
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(time += 1_000));
    }

    private Sources sources(String command) {
        return new Sources(folder.resolve("work"), command);
    }

    @Test
    void aChangeCountsOnceAndOnlyWhenItHasComeToRest() throws IOException {
        var sources = sources("python3 a.py");
        assertThat(sources.changed()).isFalse();
        write("work/a.py", "print(2)");
        assertThat(sources.changed()).isFalse();
        assertThat(sources.changed()).isTrue();
        assertThat(sources.changed()).isFalse();
        write("work/deep/er/b.py", "");
        assertThat(sources.changed()).isFalse();
        assertThat(sources.changed()).isTrue();
        Files.delete(folder.resolve("work/a.py"));
        assertThat(sources.changed()).isFalse();
        assertThat(sources.changed()).isTrue();
    }

    @Test
    void theSameContentWrittenAgainIsNoChange() throws IOException {
        var sources = sources("python3 a.py");
        write("work/a.py", "print(1)");
        assertThat(sources.changed()).isFalse();
        assertThat(sources.changed()).isFalse();
    }

    @Test
    void whatToolsPutAsideIsLeftOut() throws IOException {
        var sources = sources("python3 a.py");
        write("work/.git/index", "x");
        write("work/__pycache__/a.pyc", "x");
        write("work/node_modules/b/c.js", "x");
        assertThat(sources.changed()).isFalse();
        assertThat(sources.changed()).isFalse();
    }

    @Test
    void aFileElsewhereCountsIfTheCommandNamesIt() throws IOException {
        write("else/b.py", "1");
        var sources = sources("python3 '" + folder.resolve("else/b.py") + "'");
        write("else/b.py", "2");
        assertThat(sources.changed()).isFalse();
        assertThat(sources.changed()).isTrue();
    }
}
