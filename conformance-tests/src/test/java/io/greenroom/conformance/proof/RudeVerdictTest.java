package io.greenroom.conformance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.broken.rude.RudeServer;
import io.greenroom.conformance.broken.rude.RudeServers;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is no chat server at all gets a short, true report, and never a trace of ours. */
class RudeVerdictTest {
    private static final int MOST_LINES = 110;

    /** What is said of each, and the exit code. */
    private static final Map<String, Said> SAID = Map.ofEntries(
            Map.entry("accepts and never answers", new Said(3, "no answer within 5 s")),
            Map.entry("answers HTML to everything", new Said(1, "Nearly every answer was 200 as text/html")),
            Map.entry("closes half-way through a body", new Said(1, "closed before the answer was whole")),
            Map.entry("answers 500 to everything", new Said(1, "Nearly every answer was 500")),
            Map.entry("redirects everything to itself", new Said(1, "Nearly every answer was 302")),
            Map.entry("answers 200 {} to everything", new Said(1, "Nearly every answer was 200")),
            Map.entry("speaks SSH", new Said(3, "not HTTP")),
            Map.entry("trickles a byte a second", new Said(3, "no answer within 5 s")),
            Map.entry("never comes to the end of a body", new Said(1, "MiB")),
            Map.entry(
                    "dies after a while",
                    new Said(1, "The server was given up: request after request got connection refused")),
            Map.entry("answers 401 to everything", new Said(1, "Nearly every answer was 401")),
            Map.entry("answers 404 to everything", new Said(1, "Nearly every answer was 404")),
            Map.entry("answers after three seconds", new Said(1, "20 answers in a row took more than 1 s each")));

    private record Said(int exitCode, String words) {}

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> everyRudeServerIsToldForWhatItIs() {
        return RudeServers.all().stream().map(rude -> DynamicTest.dynamicTest(rude.name(), () -> judge(rude)));
    }

    private static void judge(RudeServer rude) throws Exception {
        var said = Objects.requireNonNull(SAID.get(rude.name()), rude.name());
        try (var server = rude.start().get()) {
            var kit = Kit.run("check", server.base());
            assertThat(kit.output()).contains(said.words()).doesNotContain("\tat ", "Exception");
            assertThat(kit.output().lines()).hasSizeLessThan(MOST_LINES);
            assertThat(kit.exitCode()).isEqualTo(said.exitCode());
        }
    }

    @Test
    void nobodyIsThereAtAll() throws Exception {
        var kit = Kit.run("check", "http://localhost:1");
        assertThat(kit.exitCode()).isEqualTo(3);
        assertThat(kit.output()).isEqualToIgnoringNewLines("""
                        greenroom: http://localhost:1 cannot be judged: GET /health got connection refused: nobody listens there.
                        Is the server running, and on that port? The kit can start it: --start 'CMD'
                        """);
    }
}
