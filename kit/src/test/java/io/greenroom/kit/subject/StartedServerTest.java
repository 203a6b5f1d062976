package io.greenroom.kit.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The commands tell their processes apart by printing the numbers of them. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StartedServerTest {
    private static final Pattern CHILDREN = Pattern.compile("begun (\\d+) (\\d+)");

    @Test
    void theChildrenOfTheCommandEndWithIt() throws Exception {
        List<ProcessHandle> family;
        try (var server = StartedServer.shell("sleep 300 & one=$!; sleep 300 & echo begun $one $!; wait")) {
            family = family(server);
        }
        for (var process : family) {
            ended(process);
        }
    }

    @Test
    void childrenThatOutliveTheCommandEndToo() throws Exception {
        List<ProcessHandle> family;
        try (var server = StartedServer.shell("sleep 300 & one=$!; sleep 300 & echo begun $one $!; wait")) {
            family = family(server);
            assertThat(server.alive()).isTrue();
            family.getFirst().destroyForcibly();
            await("the end of the command", () -> !server.alive());
            assertThat(family.subList(1, 3)).allMatch(ProcessHandle::isAlive);
        }
        for (var process : family) {
            ended(process);
        }
    }

    @Test
    void oneThatDoesNotListenToReasonIsKilled() throws Exception {
        ProcessHandle stubborn;
        try (var server = StartedServer.shell("trap '' TERM; echo begun; while :; do sleep 1; done")) {
            awaitLine(server, "begun");
            stubborn = handle(server.pid());
        }
        ended(stubborn);
    }

    @Test
    void oneThatDiesAtOnceIsToldWithItsLastLines() {
        try (var server = StartedServer.shell("echo 'no module named chat'; exit 3")) {
            assertThatThrownBy(() -> Readiness.await(server, Duration.ofSeconds(20)))
                    .hasMessage("the server ended before it answered (exit code 3)");
            awaitLine(server, "no module named chat");
        }
    }

    @Test
    void whatItPrintsCannotSteerTheTerminal() {
        try (var server = StartedServer.shell("printf '\\033[31mERR\\033[0m\\tat\\033[2Jline\\n'; exit 1")) {
            awaitLine(server, "ERR at\\u001B[2Jline");
        }
    }

    @Test
    void oneThatNeverListensIsToldSo() {
        try (var server = StartedServer.shell("sleep 300")) {
            assertThatThrownBy(() -> Readiness.await(server, Duration.ofMillis(300)))
                    .hasMessageContaining("did not answer on port " + server.port());
        }
    }

    /** The shell and its two children. */
    private static List<ProcessHandle> family(StartedServer server) {
        await("its children", () -> CHILDREN.matcher(lines(server)).find());
        var pids = CHILDREN.matcher(lines(server));
        assertThat(pids.find()).isTrue();
        return List.of(
                handle(server.pid()), handle(Long.parseLong(pids.group(1))), handle(Long.parseLong(pids.group(2))));
    }

    private static ProcessHandle handle(long pid) {
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static String lines(StartedServer server) {
        return String.join("\n", server.lastLines());
    }

    private static void awaitLine(StartedServer server, String line) {
        await(line, () -> server.lastLines().contains(line));
    }

    private static void await(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("waited in vain for " + what);
            }
            Thread.onSpinWait();
        }
    }

    private static void ended(ProcessHandle child) throws Exception {
        try {
            child.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("still running: " + child.info(), e);
        }
    }
}
