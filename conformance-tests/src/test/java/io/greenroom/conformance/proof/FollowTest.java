package io.greenroom.conformance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.broken.rude.RudeServers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A program that listens hears of every change of the server, and ends the kit by hanging up. */
@Timeout(60)
class FollowTest {
    private static final String NODE = "exec node examples/node/server.mjs";

    private static final String LISTS = "L1-15,L1-17,L1-20,L1-21,L1-22";

    /** Asked for is a second; a machine that is busy with other tests gets more. */
    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void greenBrokenMendedGoneAndBack() throws Exception {
        var server = new MoodyServer(0);
        try (var kit = new Followed(server.base(), "--clause", LISTS, "--follow", "--pause", "0", "--seed", "7")) {
            assertThat(kit.next("began").path("seed").intValue()).isEqualTo(7);
            kit.level(true);
            server.breaks(true);
            assertThat(kit.level(false).path("failures"))
                    .anyMatch(it -> it.path("clause").stringValue().equals("L1-17"));
            server.breaks(false);
            kit.level(true);
            kit.until("clause");
            server.close();
            assertThat(kit.until("silent")).allMatch(FollowTest::complete);
            try (var back = new MoodyServer(server.port())) {
                assertThat(kit.next("back").size()).isEqualTo(2);
                kit.next("turn");
                assertThat(kit.next("level").path("complete").booleanValue()).isTrue();
                assertThat(back.port()).isEqualTo(server.port());
            }
        } finally {
            server.close();
        }
    }

    @Test
    void whoIsNotThereIsSilentOnce() throws Exception {
        var port = port();
        try (var kit = new Followed("http://127.0.0.1:" + port, "--follow", "--clause", "L1-01")) {
            assertThat(kit.until("silent")).hasSize(2);
            try (var server = new MoodyServer(port)) {
                assertThat(kit.until("back")).hasSize(1);
                kit.level(true);
                assertThat(server.port()).isEqualTo(port);
            }
            kit.hangUp();
            assertThat(kit.exitCode()).isZero();
        }
    }

    private static int port() {
        try (var server = new MoodyServer(0)) {
            return server.port();
        }
    }

    /** One that accepts and never answers, and one that never comes to an end, end nothing either. */
    @Test
    void aRudeServerEndsNothing() throws Exception {
        try (var silent = RudeServers.silent();
                var kit = new Followed(silent.base(), "--follow", "--timeout", "1")) {
            assertThat(kit.next("silent").path("why").stringValue()).contains("no answer within 1 s");
            assertThat(kit.alive()).isTrue();
        }
        try (var endless = RudeServers.endless();
                var kit = new Followed(endless.base(), "--follow", "--level", "1")) {
            assertThat(kit.next("silent").path("why").stringValue()).contains("more than 16 MiB");
            assertThat(kit.alive()).isTrue();
        }
    }

    @Test
    void aServerThatDiesInTheMiddleIsStartedAnew() throws Exception {
        var dying = Files.writeString(folder.resolve("dying.mjs"), """
                import { Server } from 'node:http';
                const { emit } = Server.prototype;
                let requests = 0;
                Server.prototype.emit = function (event, ...words) {
                  if (event === 'request' && ++requests > 40) process.exit(3);
                  return emit.call(this, event, ...words);
                };
                await import('%s');
                """.formatted(
                        Path.of("examples/node/server.mjs").toUri()));
        var command = "test -e %1$s && %2$s; touch %1$s; node %3$s".formatted(folder.resolve("once"), NODE, dying);
        try (var kit = new Followed("--start", command, "--clause", LISTS, "--follow", "--pause", "0")) {
            var heard = kit.until("silent");
            assertThat(heard).allMatch(FollowTest::complete);
            assertThat(heard.getLast().path("why").stringValue()).contains("ended during the run (exit code 3)");
            assertThat(kit.until("back")).hasSize(1);
            kit.level(true);
        }
    }

    /** Whether an event is none of a level, or of a complete one. */
    private static boolean complete(JsonNode event) {
        return event.path("complete").asBoolean(true);
    }

    @Test
    void hangingUpEndsItInTheMiddleOfARun() throws Exception {
        hangUp(NODE);
    }

    @Test
    void hangingUpEndsAServerThatWillNotEnd() throws Exception {
        hangUp("trap '' TERM; node examples/node/server.mjs & while :; do sleep 1; done");
    }

    private void hangUp(String command) throws Exception {
        var pid = folder.resolve("pid");
        try (var kit = new Followed("--start", "echo $$ > " + pid + "; " + command, "--follow")) {
            kit.until("clause");
            var server = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                    .orElseThrow();
            var family = server.descendants().toList();
            var begin = System.nanoTime();
            kit.hangUp();
            assertThat(kit.exitCode()).isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(AT_ONCE);
            server.onExit().get(10, TimeUnit.SECONDS);
            for (var child : family) {
                child.onExit().get(10, TimeUnit.SECONDS);
            }
            var rest = kit.rest();
            assertThat(rest).noneMatch(line -> line.contains("\"failed\""));
            assertThat(rest.getLast()).endsWith("\"exitCode\":0}");
        }
    }

    @Test
    void aReaderWhoIsGoneEndsIt() throws Exception {
        try (var server = new MoodyServer(0);
                var kit = new Followed(server.base(), "--follow", "--pause", "0")) {
            kit.until("clause");
            kit.stopListening();
            assertThat(kit.exitCode()).isZero();
        }
    }

    @Test
    void oneRunIsToldToo() throws Exception {
        try (var server = new MoodyServer(0);
                var kit = new Followed(server.base(), "--clause", "L1-01,L2-01")) {
            assertThat(kit.until("checking")).extracting(Followed::name).containsExactly("began", "turn", "checking");
            assertThat(kit.next("level").path("complete").booleanValue()).isTrue();
            assertThat(kit.next("level").path("attempted").booleanValue()).isFalse();
            assertThat(kit.next("ended").path("exitCode").intValue()).isEqualTo(1);
            assertThat(kit.exitCode()).isEqualTo(1);
            assertThat(kit.rest()).isEmpty();
        }
    }

    @Test
    void nobodyThereEndsOneRun() throws Exception {
        try (var kit = new Followed("http://127.0.0.1:" + port())) {
            assertThat(kit.until("ended")).extracting(Followed::name).containsExactly("began", "silent", "ended");
            assertThat(kit.exitCode()).isEqualTo(3);
        }
    }
}
