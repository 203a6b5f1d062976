package io.greenroom.conformance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.cli.Server;
import io.greenroom.kit.subject.Readiness;
import io.greenroom.kit.subject.StartedServer;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The projects to repair are sound but for what is planted, and what is planted fails just the clauses that it names. */
class RepairsTest {
    private static final Duration START = Duration.ofSeconds(60);
    private static final int LEAST_FAULTS = 12;

    @TestFactory
    Stream<DynamicTest> theSoundProjectPassesEverything() throws IOException {
        return PlantedFault.languages().stream()
                .map(language -> DynamicTest.dynamicTest(name(language), () -> {
                    var run = judged(language, List.of(), EnumSet.allOf(Clause.class));
                    assertThat(Runs.clauses(run, Outcome.PASSED))
                            .as(Runs.words(run))
                            .containsAll(EnumSet.allOf(Clause.class));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFaultFailsWhatItNamesAndNothingElse() throws IOException {
        return all().stream()
                .map(fault -> DynamicTest.dynamicTest(
                        name(fault.language()) + " " + fault.name(),
                        () -> compare(fault, judged(fault.language(), List.of(fault), toJudge(fault)))));
    }

    private static void compare(PlantedFault fault, RunResult run) {
        var failed = Runs.clauses(run, Outcome.FAILED);
        var broke = EnumSet.copyOf(failed);
        broke.addAll(Runs.clauses(run, Outcome.FLAKY));
        var most = EnumSet.copyOf(fault.fails());
        most.addAll(fault.mayFail());
        assertThat(failed).as(Runs.words(run)).containsAll(fault.fails());
        assertThat(most).as(Runs.words(run)).containsAll(broke);
        assertThat(Runs.clauses(run, Outcome.ERROR)).as(Runs.words(run)).isEmpty();
    }

    /** What is named fails a MUST, so that its level turns red, and what the broken server of its name fails. */
    @Test
    void everyFaultIsThatOfABrokenServer() throws IOException {
        for (var fault : all()) {
            var twin = fault.twin();
            assertThat(twin.clause().word()).as(fault.name()).isEqualTo(Word.MUST);
            assertThat(fault.fails()).as(fault.name()).containsAll(twin.breaks());
            var most = EnumSet.copyOf(fault.fails());
            most.addAll(fault.mayFail());
            assertThat(twin.atMost().containsAll(most))
                    .as("%s fails no more than its broken server, or says why", fault.name())
                    .isNotEqualTo(fault.further());
        }
    }

    @Test
    void everyLanguageHasFaultsOfManyClausesAndAllLevels() throws IOException {
        for (var language : PlantedFault.languages()) {
            var clauses = PlantedFault.in(language).stream()
                    .map(it -> it.twin().clause())
                    .toList();
            assertThat(clauses).hasSizeGreaterThanOrEqualTo(LEAST_FAULTS).doesNotHaveDuplicates();
            assertThat(clauses.stream().map(it -> it.level().number())).contains(1, 2, 3);
        }
    }

    private static List<PlantedFault> all() throws IOException {
        List<PlantedFault> all = new ArrayList<>();
        for (var language : PlantedFault.languages()) {
            all.addAll(PlantedFault.in(language));
        }
        return all;
    }

    private static String name(Path language) {
        return String.valueOf(language.getFileName());
    }

    /** What it names; with {@code -Dwhole} all clauses, which takes minutes. */
    private static Set<Clause> toJudge(PlantedFault fault) {
        return System.getProperty("whole") == null ? fault.fails() : EnumSet.allOf(Clause.class);
    }

    /** The project with these faults, started, and judged. */
    private static RunResult judged(Path language, List<PlantedFault> faults, Set<Clause> clauses) {
        try {
            var project = Files.createTempDirectory("greenroom-repair-");
            PlantedFault.copy(language, project);
            for (var fault : faults) {
                assertThat(fault.plant(project)).as("places of each edit").containsOnly(1);
            }
            try (var server = StartedServer.shell(PlantedFault.start(language, project))) {
                return Runs.against(Readiness.await(server, START).base(), clauses);
            } finally {
                Server.remove(project);
            }
        } catch (Readiness.NotReady e) {
            throw new AssertionError("%s %s".formatted(language, faults), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
