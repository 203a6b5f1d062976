package io.greenroom.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.Chat;
import io.greenroom.server.client.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final Path folder;

    MainTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private record Ended(int status, String output, String errors) {}

    private Path errors() {
        return folder.resolve("errors.txt");
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        var process = ServerProcess.launch(errors(), arguments);
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), output, Files.readString(errors()));
    }

    @Test
    void helpAndVersionAreGiven() throws Exception {
        var help = run("--help");
        assertThat(help.status()).isZero();
        assertThat(help.output()).contains("--port", "--host", "--data", "--memory", "--quiet", "Example:");
        assertThat(run("--version").output()).startsWith("greenroom-reference-server ");
    }

    @Test
    void wrongUsageIsOneSentence() throws Exception {
        for (var arguments : new String[][] {
            {"--port", "abc"}, {"--port", "65536"}, {"--port", "-2"}, {"--port"}, {"--data", "--memory"}, {"--colour"}
        }) {
            var ended = run(arguments);
            assertThat(ended.status()).as(ended.errors()).isEqualTo(2);
            assertThat(ended.errors().lines()).hasSize(1);
            assertThat(ended.errors()).contains(arguments[0]).endsWith("See --help.\n");
        }
    }

    @Test
    void aTakenPortOrFolderIsSaidInOneSentence() throws Exception {
        var data = folder.resolve("data").toString();
        try (var server = ServerProcess.start(folder.resolve("running.txt"), "--data", data)) {
            var port = String.valueOf(server.base().getPort());
            var taken = run("--port", port, "--memory");
            assertThat(taken.status()).isEqualTo(4);
            assertThat(taken.errors().lines()).hasSize(1);
            assertThat(taken.errors()).contains("Port " + port).contains("--port");

            var inUse = run("--port", "0", "--data", data);
            assertThat(inUse.status()).isEqualTo(4);
            assertThat(inUse.errors().lines()).hasSize(1);
            assertThat(inUse.errors()).contains(data).contains("in use by another server");
        }
    }

    @Test
    void aRequestIsOneLineOfJsonWithoutItsToken() throws Exception {
        try (var server = ServerProcess.start(errors(), "--memory")) {
            var ada = Chat.stranger(server.base()).user("Ada");
            ada.send(ada.request("/rooms?x=1").header("X-Request-Id", "trace-1"))
                    .expect(200);
            var lines = server.stop();
            assertThat(lines).hasSize(2).noneMatch(line -> line.contains(ada.token()));
            assertThat(lines.getLast())
                    .startsWith("{\"time\":\"2")
                    .contains("\"level\":\"info\"", "\"requestId\":\"trace-1\"", "\"method\":\"GET\"")
                    .contains("\"path\":\"/rooms\"", "\"status\":200", "\"micros\":")
                    .contains("\"userId\":\"" + ada.userId() + "\"");
            assertThat(server.errors()).isEmpty();
        }
    }

    @Test
    void aStopEndsAlsoIfNobodyReadsTheLog() throws Exception {
        try (var server = ServerProcess.start(errors(), "--memory")) {
            var stranger = Chat.stranger(server.base());
            for (int i = 0; i < 1500; i++) {
                stranger.get("/health").expect(200); // more than a pipe holds
            }
            server.beginStop();
            assertThat(server.endsWithin(Duration.ofSeconds(30))).isTrue();
        }
    }

    @Test
    void quietMeansQuiet() throws Exception {
        try (var server = ServerProcess.start(errors(), "--memory", "--quiet")) {
            Chat.stranger(server.base()).get("/health").expect(200);
            assertThat(server.stop()).isEmpty();
        }
    }
}
