package io.greenroom.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventsTest {
    private static final String AT = "\"at\":\"[^\"]+Z\"";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Events events = new Events(bytes, "greenroom check http://localhost:3000", () -> {});

    private List<String> lines() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<JsonNode> read() {
        var json = new JsonMapper();
        return lines().stream().map(json::readTree).toList();
    }

    private JsonNode level(RunResult run, int number) {
        events.judged(run, Optional.empty());
        return read().stream()
                .filter(event -> event.path("level").intValue() == number)
                .findFirst()
                .orElseThrow();
    }

    private static CheckResult check(Outcome outcome) {
        return new CheckResult(Clause.L1_17, "L1_17_x", outcome, 1, Optional.empty(), Optional.empty());
    }

    @Test
    void everyEventHasItsFieldsInTheirOrder() {
        events.began("http://localhost:3000", Set.of(Clause.L2_01, Clause.L1_01, Clause.L1_02), 4711);
        events.turn(1);
        events.checking(Set.of(Clause.L1_01, Clause.L1_02)).ended(check(Outcome.FAILED));
        events.judged(MadeUpRun.of(Level.WORKING_CHAT).result(), Optional.empty());
        events.silent("Nobody\nlistens.");
        events.back();
        events.ended(0);
        var said = """
                {'event':'began',AT,'server':'http://localhost:3000','levels':[1,2],'seed':4711}
                {'event':'turn',AT,'turn':1}
                {'event':'checking',AT,'level':1,'clauses':2}
                {'event':'clause',AT,'level':1,'clause':'L1-17','outcome':'failed'}
                {'event':'level',AT,'level':1,'attempted':true,'complete':true,'passed':29,'total':29,'failures':[]}
                {'event':'silent',AT,'why':'Nobody listens.'}
                {'event':'back',AT}
                {'event':'ended',AT,'exitCode':0}
                """;
        assertThat(bytes.toString(StandardCharsets.UTF_8).replaceAll(AT, "AT").replace('"', '\''))
                .isEqualTo(said);
    }

    @Test
    void aFailureIsToldInShort() {
        var failures = level(Samples.underWay(), 2).path("failures");
        assertThat(failures.get(0).path("clause").stringValue()).isEqualTo("L2-12");
        var said = """
                {'clause':'L2-07','word':'MUST','text':'%s','outcome':'failed',
                'sent':'GET %s/messages?after=41&limit=7 (after 200 posts by 4 writers)',
                'expected':'seq 42 first','got':'seq 43 first: 42 is on no page',
                'hint':'Is the bound compared with createdAt? Two messages share 12:00:03.417Z.',
                'replay':'greenroom check http://localhost:3000 --clause L2-07 --seed 8317'}
                """.formatted(Clause.L2_07.plain(), Exchanges.ROOM);
        assertThat(failures.get(1).toString().replace('"', '\''))
                .isEqualTo(said.strip().replace("\n", ""));
    }

    @Test
    void aLevelThatIsNotAttemptedHasNoFailures() {
        var level = level(Samples.underWay(), 3);
        assertThat(level.path("attempted").booleanValue()).isFalse();
        assertThat(level.path("complete").booleanValue()).isFalse();
        assertThat(level.path("failures")).isEmpty();
    }

    @Test
    void ofManyFailuresTheFirstToMendAreTold() {
        var one = level(Samples.inTrouble(), 1);
        assertThat(one.path("failures")).hasSize(12);
        assertThat(one.path("more").intValue())
                .isEqualTo(one.path("total").intValue() - one.path("passed").intValue() - 12);
    }

    @Test
    void theKitsOwnFaultIsAnError() {
        var failures = level(Samples.inTrouble(), 2).path("failures");
        var error = failures.get(failures.size() - 1);
        assertThat(error.path("clause").stringValue()).isEqualTo("L2-18");
        assertThat(error.path("outcome").stringValue()).isEqualTo("error");
        assertThat(error.path("error").stringValue()).startsWith("java.lang.IllegalStateException: two clocks");
        assertThat(failures).anyMatch(it -> it.path("outcome").stringValue().equals("flaky"));
    }

    @Test
    void everyKindOfRunKeepsToTheSchema() throws IOException {
        events.checking(Set.of(Clause.L1_01));
        for (var run : List.of(Samples.underWay(), Samples.inTrouble(), Samples.passed(), Hostile.run())) {
            events.judged(run, Optional.empty());
        }
        var schema = new EventSchema();
        assertThat(lines()).hasSizeGreaterThan(10).allSatisfy(line -> assertThat(schema.complaints(line))
                .isEmpty());
        for (var wrong : List.of("{}", "{\"event\":\"turn\"}", lines().getLast().replace("complete", "whole"))) {
            assertThat(schema.complaints(wrong)).isNotEmpty();
        }
    }

    @Test
    void theExamplesKeepToTheSchema() throws IOException {
        var schema = new EventSchema();
        var examples = Files.readString(Path.of("../docs/events.md"))
                .lines()
                .filter(line -> line.startsWith("{"))
                .toList();
        assertThat(examples).hasSize(9).allSatisfy(line -> assertThat(schema.complaints(line))
                .isEmpty());
    }

    /** Signs that take four bytes each, and a command that is as long as a shell allows. */
    @Test
    void noLineIsLongerThan64KiB() throws IOException {
        var long_ = "\uD83D\uDE00".repeat(100_000);
        var run = MadeUpRun.of(Level.WORKING_CHAT);
        Level.WORKING_CHAT
                .clauses()
                .forEach(clause -> run.failed(
                        clause, MadeUpRun.failure(long_, long_, long_, "s", "", long_, List.of(), List.of())));
        var command = "greenroom check --start '" + "x".repeat(1_900) + "'";
        var wide = new Events(bytes, command, () -> {});
        wide.began(long_, Set.of(Clause.L1_01), 1);
        wide.silent(long_);
        wide.judged(run.result(), Optional.empty());
        new Events(bytes, command + long_, () -> {}).judged(run.result(), Optional.empty());
        var schema = new EventSchema();
        assertThat(lines()).hasSize(4).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(64 << 10);
            assertThat(schema.complaints(line)).isEmpty();
        });
    }

    @Test
    void whatIsInvisibleIsAnEscapeAndALineIsALine() {
        events.judged(Hostile.run(), Optional.empty());
        assertThat(lines()).hasSize(3);
        assertThat(lines().getFirst()).contains("\\\\u001B[2J").doesNotContain("\u001B", "\u2028", "\u202E");
    }

    @Test
    void whatFailsAfterTheServerWentAwayIsNotTold() {
        var progress = events.checking(Set.of(Clause.L1_17));
        progress.away();
        progress.ended(check(Outcome.FAILED));
        progress.ended(check(Outcome.PASSED));
        assertThat(read())
                .extracting(event -> event.path("outcome").stringValue(""))
                .containsExactly("", "passed");
    }

    @Test
    void nothingIsToldAfterTheEnd() {
        events.ended(0);
        events.ended(4);
        events.back();
        assertThat(lines()).hasSize(1);
    }

    @Test
    void aReaderWhoIsGoneIsNoticedOnce() {
        var noticed = new AtomicInteger();
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        var unheard = new Events(gone, "greenroom check", noticed::incrementAndGet);
        unheard.back();
        unheard.back();
        assertThat(noticed).hasValue(1);
    }

    @Test
    void linesOfManyThreadsAreWhole() {
        IntStream.range(0, 2_000).parallel().forEach(events::turn);
        assertThat(read())
                .extracting(event -> event.path("turn").intValue())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 2_000).boxed().toList());
    }
}
