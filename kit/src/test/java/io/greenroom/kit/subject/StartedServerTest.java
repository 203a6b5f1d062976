package io.greenroom.kit.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StartedServerTest {
    @Test
    void theChildrenOfTheCommandEndWithIt() throws Exception {
        var server = StartedServer.shell("sleep 300 & sleep 301 & echo begun; wait");
        awaitLine(server, "begun");
        var children = ProcessHandle.current()
                .descendants()
                .filter(child -> child.info()
                        .arguments()
                        .map(words -> List.of(words).contains("301"))
                        .orElse(false))
                .toList();
        assertThat(children).hasSize(1);
        server.close();
        assertThat(server.alive()).isFalse();
        for (var child : children) {
            ended(child);
        }
    }

    @Test
    void oneThatDoesNotListenToReasonIsKilled() throws Exception {
        var server = StartedServer.shell("trap '' TERM; echo begun; while :; do sleep 1; done");
        awaitLine(server, "begun");
        server.close();
        assertThat(server.alive()).isFalse();
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
    void oneThatNeverListensIsToldSo() {
        try (var server = StartedServer.shell("sleep 300")) {
            assertThatThrownBy(() -> Readiness.await(server, Duration.ofMillis(300)))
                    .hasMessageContaining("did not answer on port " + server.port());
        }
    }

    private static void awaitLine(StartedServer server, String line) {
        while (!server.lastLines().contains(line)) {
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
