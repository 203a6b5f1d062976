package io.greenroom.drill.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.cli.Main;
import io.greenroom.kit.terminal.Terminal;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a played day, as a file. */
class DesignInTheBrowserTest {
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aPlayedDayCanBeReadByEverybody() {
        try (var browsers = new Browsers()) {
            for (var sheet : new String[] {"good", "bad"}) {
                var out = folder.resolve(sheet);
                Main.run(
                        Terminal.plain(),
                        NOWHERE,
                        NOWHERE,
                        "design",
                        "designs/engineering-architecture/" + sheet + ".yaml",
                        "--play",
                        "--out",
                        out.toString());
                var person = browsers.person(out.resolve("design.html").toUri().toString());
                person.accessible();
                person.shots("design-" + sheet);
                assertThat(person.errors()).isEmpty();
            }
        }
    }
}
