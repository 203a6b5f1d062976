package io.greenroom.perf.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.perf.broken.AcceptsButNeverAnswers;
import io.greenroom.perf.broken.AnswersFiveHundredToOneInAHundred;
import io.greenroom.perf.broken.AnswersOutOfOrderPages;
import io.greenroom.perf.broken.DoublesOneMessage;
import io.greenroom.perf.broken.DropsOneAcknowledgedMessageInAThousand;
import io.greenroom.perf.broken.ShowsAMessageLate;
import io.greenroom.perf.broken.SoundServer;
import io.greenroom.perf.broken.StallsTwoSecondsEveryTen;
import io.greenroom.perf.broken.SwapsTwoMessagesOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The bench names the fault of a server that has one, and finds none in a server that has none. */
@Timeout(120)
class PlantedFaultsBenchTest {
    private static final String PROFILE = """
            {
              "name": "proof",
              "about": "Mostly posts, in three rooms.",
              "warmUpSeconds": 1,
              "stages": [{ "from": 200, "to": 200, "seconds": 7 }],
              "journeys": { "SPEAK": 20, "READ": 2, "CHAT": 1 },
              "users": 5,
              "rooms": 3,
              "hotRoomShare": 0.4,
              "messageChars": 40,
              "history": 2,
              "pauseMillis": 0,
              "timeoutMillis": 2500,
              "budget": { "p50Millis": 0, "p99Millis": 5000, "maxMillis": 0, "errorShare": 0 }
            }
            """;

    /** More than it takes to bring people in, and less than is asked for while warming up. */
    private static final int UNTIL_WARM = 100;

    /** What is asked for until the middle of the round. */
    private static final int UNTIL_HALF_TIME = 800;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Benched benched(SoundServer server, String... more) throws IOException {
        var profile = Files.writeString(folder.resolve("proof.json"), PROFILE);
        try (server) {
            var words = new ArrayList<>(List.of(server.base(), "--profile", profile.toString(), "--skip-calibration"));
            words.addAll(List.of(more));
            return Benched.of(folder, words.toArray(String[]::new));
        }
    }

    /** The verdict is where a reader looks: in the terminal, in all three files, and in the exit code. */
    private static Benched failed(Benched benched, String verdict) {
        assertThat(benched.exitCode()).as(benched.output()).isEqualTo(ExitCodes.FAILED);
        assertThat(benched.verdict()).matches(verdict);
        assertThat(benched.output()).contains("✗ Failed: ");
        assertThat(benched.page()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(benched.history()).content().contains("\"FAILED\"");
        return benched;
    }

    @Test
    void aSoundServerPassesWithEveryMessageIntact() throws IOException {
        var benched = benched(new SoundServer());
        assertThat(benched.exitCode()).as(benched.output()).isEqualTo(ExitCodes.PASSED);
        assertThat(benched.verdict())
                .matches("Held 200 requests a second for 7(\\.0)?.s: p99 .*, no error, .* messages all there.*");
        assertThat(benched.findings()).isEmpty();
        assertThat(benched.json().at("/rounds/0/integrity/acknowledged").longValue())
                .isEqualTo(benched.json().at("/rounds/0/integrity/readBack").longValue())
                .isGreaterThan(1000);
        assertThat(benched.page()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void whatWasNotCalibratedIsSaidToBeUnknown() throws IOException {
        var benched = benched(new SoundServer(), "--seconds", "1");
        assertThat(benched.output().replaceAll("\\s+", " "))
                .contains("how much it can send was not measured (--skip-calibration).");
        assertThat(benched.json().at("/rounds/0/generator/ceilingPerSecond").isNull())
                .isTrue();
        assertThat(benched.page()).contains("--skip-calibration").doesNotContain("What it can send was measured");
    }

    @Test
    void aDroppedMessageIsLost() throws IOException {
        var benched = failed(
                benched(new DropsOneAcknowledgedMessageInAThousand()),
                "Failed: lost [12] of .* acknowledged messages.*");
        assertThat(benched.findings()).containsExactly("lost");
    }

    @Test
    void aDoubledMessageIsThereTwice() throws IOException {
        var benched = failed(benched(new DoublesOneMessage()), "Failed: 1 message is there twice.*");
        assertThat(benched.findings()).containsExactly("doubled");
    }

    @Test
    void answersOf500AreCounted() throws IOException {
        var benched = failed(
                benched(new AnswersFiveHundredToOneInAHundred()),
                "Failed: (0\\.[89]\\d?|1|1\\.[01]\\d?).% of requests failed: 500 \\(\\d+ of .*\\).*");
        assertThat(benched.findings()).isEmpty();
    }

    /** Here slowness is the fault, so that the budget is one that people ask for. */
    @Test
    void stallsHaveALengthAndAPeriod() throws IOException {
        var server = new StallsTwoSecondsEveryTen(Duration.ofSeconds(3), Duration.ofMillis(1200));
        var benched = failed(
                benched(server, "--p99", "250", "--seconds", "10"),
                "Failed: stalls: nothing was answered for .*1\\.[0-4].s, [34] times, about every (2\\.[5-9]|3|3\\.[0-5]).s.*");
        assertThat(benched.findings()).isEmpty();
    }

    @Test
    void whoNeverAnswersCannotBeReached() throws IOException {
        var benched = benched(new AcceptsButNeverAnswers());
        assertThat(benched.exitCode()).isEqualTo(ExitCodes.UNREACHABLE);
        assertThat(benched.errors()).contains("accepts the connection there and then stays silent");
        assertThat(benched.wroteNothing()).isTrue();
    }

    @Test
    void whoFallsSilentBeforeTheRoundNeverAnswers() throws IOException {
        var benched = benched(new AcceptsButNeverAnswers(UNTIL_WARM));
        assertThat(benched.exitCode()).as(benched.output()).isEqualTo(ExitCodes.UNREACHABLE);
        assertThat(benched.verdict()).startsWith("The server accepts connections and never answers: no answer within ");
        assertThat(benched.page()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void whoFallsSilentDuringTheRoundHasStopped() throws IOException {
        failed(benched(new AcceptsButNeverAnswers(UNTIL_HALF_TIME)), "Failed: stopped answering .* after the start.*");
    }

    @Test
    void aSwappedOrderIsOutOfOrder() throws IOException {
        var benched = failed(
                benched(new SwapsTwoMessagesOrder()),
                "Failed: \\d messages? before (an earlier one of the same sender|one that had been acknowledged earlier).*");
        assertThat(benched.findings()).isNotEmpty().isSubsetOf("sender order", "time order");
    }

    /** What nobody else came past is hidden from the reading back, and so has moved for who saw it as the newest. */
    @Test
    void aMessageShownLateIsMissed() throws IOException {
        var benched = failed(
                benched(new ShowsAMessageLate()),
                "Failed: \\d+ messages? missed by whoever followed the room with after.*");
        assertThat(benched.findings()).startsWith("missed").isSubsetOf("missed", "moved");
    }

    @Test
    void pagesInDisorderAreOutOfOrder() throws IOException {
        var benched = failed(benched(new AnswersOutOfOrderPages()), "Failed: .* messages? out of order on the pages.*");
        assertThat(benched.findings()).containsExactly("out of order");
    }
}
