package io.greenroom.drill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.report.MadeUpSitting;
import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Rounds;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.kit.cli.Execution;
import io.greenroom.kit.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PlanCommandTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void tellWhereTheRoundsAre() {
        System.setProperty("greenroom.rounds", "rounds");
    }

    private Path drills() {
        return folder.resolve("drills");
    }

    private Path kept() {
        return folder.resolve("plan");
    }

    private int run(Instant now, String... words) {
        out.reset();
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of("--folder", drills().toString()));
        if (!List.of(words).contains("--write")) {
            all.addAll(List.of("--write", kept().toString()));
        }
        all.addAll(List.of(words));
        var command = new CommandLine(new PlanCommand(
                        new Terminal(false, 200, false, true),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        Clock.fixed(now, ZoneOffset.UTC)))
                .setErr(new PrintWriter(err, true));
        return Execution.run(command, all.toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void refused(String sentence, String... words) {
        assertThat(run(MORNING, words)).as(sentence).isEqualTo(2);
        assertThat(err.toString()).startsWith("greenroom: ").contains(sentence).doesNotContain("\tat ");
    }

    /** A sitting in which all that can be marked has one band. */
    private void sat(String round, Instant began, Band band) throws IOException {
        var of = new Rounds(Path.of("rounds")).find(round).orElseThrow();
        var sitting = new MadeUpSitting(of, began, Mode.PRACTICE, false, 7).at("50:00", new Event.Ended(true));
        of.criteria().forEach(it -> sitting.mark("51:00", it.id(), band, "seen", true));
        sitting.keep(drills().resolve(began.toString().replace(':', '-') + round));
    }

    @Test
    void aPlanIsWrittenAsAPageAsMarkdownAndForACalendar() {
        assertThat(run(MORNING, "--until", "2026-12-23", "--loop", "product")).isZero();
        assertThat(kept()).isDirectoryContaining("glob:**/plan.{html,md,ics,json}");
        assertThat(printed())
                .contains("Product manager: interview on Wednesday 23 December 2026", "30 days left", "product-sense");
    }

    @Test
    void whatMakesNoSenseIsSaid() throws IOException {
        refused("when is the interview? There is no plan yet; for example: greenroom plan --until 2026-12-23");
        refused("--until takes a day such as 2026-12-20, not 'soon'", "--until", "soon");
        refused("--until 2026-11-22 is not in the future; today is 2026-11-23", "--until", "2026-11-22");
        refused("--start 2026-11-22 is in the past", "--start", "2026-11-22", "--days", "30");
        refused("there is not enough time: from 2026-11-23", "--until", "2026-11-25");
        refused(
                "every day before the interview on 2026-11-26 is off",
                "--days",
                "3",
                "--days-off",
                "mon,tue,Wednesday");
        refused("--days takes 3 to 42, not 43", "--days", "43");
        refused("either --until DATE or --days N, not both", "--days", "30", "--until", "2026-12-20");
        refused("--minutes-a-day takes 15 to 720, not 5", "--days", "30", "--minutes-a-day", "5");
        refused("--days-off takes days such as sat,sun, or none, not 'satan'", "--days", "30", "--days-off", "satan");
        refused("--days-off leaves no day", "--days", "30", "--days-off", "mon,tue,wed,thu,fri,sat,sun");
        refused("--at takes a time such as 18:00, not '6pm'", "--days", "30", "--at", "6pm");
        refused("there is no loop 'sales'; there are: engineer, product", "--days", "30", "--loop", "sales");
        var file = Files.writeString(folder.resolve("file"), "");
        refused(
                "the plan cannot be written to",
                "--days",
                "30",
                "--write",
                file.resolve("plan").toString());
        Files.createDirectories(kept());
        Files.writeString(kept().resolve("plan.json"), "{}");
        refused("plan.json is not a plan: ");
        Files.delete(kept().resolve("plan.json"));
        assertThat(kept()).isEmptyDirectory();
    }

    @Test
    void shortAndLongPlansSaySo() {
        run(MORNING, "--days", "5");
        assertThat(printed()).contains("This plan is short: 5 days", "There is no room for a mock day.");
        run(MORNING, "--until", "2027-03-01");
        assertThat(printed()).contains("the plan begins on Monday 18 January 2027, six weeks");
    }

    @Test
    void itIsMadeAgainAndSaysWhatMovedAndWhy() throws IOException {
        assertThat(run(MORNING, "--days", "40")).isZero();
        assertThat(run(MORNING)).isZero();
        assertThat(printed()).startsWith("Nothing has moved since the last time.\n");
        sat("engineering-architecture", MORNING.plusSeconds(3600), Band.STRONG_NO_HIRE);
        assertThat(run(MORNING.plusSeconds(40_000))).isZero();
        assertThat(printed())
                .contains("What moved\n- engineering-architecture comes back on Tuesday 24 November instead of on")
                .contains(": strong no hire.");
        assertThat(run(MORNING.plusSeconds(50_000))).isZero();
        assertThat(printed()).startsWith("Nothing has moved");
        assertThat(Files.readString(kept().resolve("plan.ics"))).contains("SEQUENCE:1\r\n");
    }

    @Test
    void aDayThatWasMissedMoves() {
        run(MORNING, "--days", "40");
        run(MORNING.plusSeconds(2 * 86_400));
        assertThat(printed()).contains("instead of on Monday 23 November: it was not held on its day.");
        assertThat(run(MORNING.plusSeconds(41L * 86_400))).isEqualTo(2);
        assertThat(err.toString()).contains("the interview of this plan was on 2027-01-02; --until DATE");
    }

    @Test
    void aSittingThatEndsMakesItAgainSilently() throws IOException {
        var today = LocalDate.of(2026, 11, 23);
        assertThat(Replanning.after(drills(), kept(), ZoneOffset.UTC, today)).isEmpty();
        run(MORNING, "--days", "40");
        assertThat(Replanning.after(drills(), kept(), ZoneOffset.UTC, today)).isEmpty();
        sat("engineering-architecture", MORNING.plusSeconds(3600), Band.LEANING_NO_HIRE);
        assertThat(Replanning.after(folder.resolve("elsewhere"), kept(), ZoneOffset.UTC, today))
                .isEmpty();
        assertThat(Replanning.after(drills(), kept(), ZoneOffset.UTC, today).orElseThrow())
                .startsWith(
                        "The plan has changed: engineering-architecture comes back on Tuesday 24 November instead of")
                .contains(": leaning no hire.")
                .doesNotContain("\n");
        assertThat(Replanning.after(drills(), kept(), ZoneOffset.UTC, today)).isEmpty();
    }

    @Test
    void roundsThatAreNotThereOrNotWrittenWellAreLeftOutWithANote() throws IOException {
        var mine = folder.resolve("mine");
        var loops = Files.createDirectories(mine.resolve("loops"));
        Files.copy(Path.of("loops/product.yaml"), loops.resolve("product.yaml"));
        var bad = Files.createDirectories(mine.resolve("rounds").resolve("case"));
        Files.writeString(bad.resolve("round.md"), "---\ntitle: Mine\nminutes: many\n---\n");
        refused(
                "none of the rounds of the loop 'product' is there",
                "--days",
                "30",
                "--loop",
                "product",
                "--rounds",
                mine.resolve("rounds").toString());
        try (var files = Files.walk(Path.of("rounds/bad-to-good"))) {
            for (var file : files.toList()) {
                var to = mine.resolve("rounds").resolve(Path.of("rounds").relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        assertThat(run(
                        MORNING,
                        "--days",
                        "30",
                        "--loop",
                        "product",
                        "--rounds",
                        mine.resolve("rounds").toString()))
                .isZero();
        assertThat(printed())
                .contains("execution is named in the loop, but there is no such round yet", "case was left out: ")
                .contains("bad-to-good 15", "There is no room for a mock day.");
        assertThat(run(MORNING)).isZero();
        assertThat(printed()).startsWith("Nothing has moved");
    }
}
