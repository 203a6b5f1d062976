package io.greenroom.drill.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.cli.Main;
import io.greenroom.kit.terminal.Terminal;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a plan, as a file. */
class PlanInTheBrowserTest {
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void itCanBeReadByEverybodyAsATableOrAsAList() {
        System.setProperty("greenroom.rounds", "rounds");
        var code = Main.run(
                Terminal.plain(),
                NOWHERE,
                NOWHERE,
                "plan",
                "--days",
                "40",
                "--days-off",
                "fri",
                "--folder",
                folder.resolve("drills").toString(),
                "--write",
                folder.toString());
        assertThat(code).isZero();
        try (var browsers = new Browsers()) {
            var person = browsers.person(folder.resolve("plan.html").toUri().toString());
            person.accessible();
            person.shots("plan");
            person.page.setViewportSize(320, 900);
            person.accessible();
            assertThat(person.page.locator("thead").first().isVisible()).isFalse();
            assertThat(person.page.locator("td .full:visible").count()).isPositive();
            assertThat(person.errors()).isEmpty();
        }
    }
}
