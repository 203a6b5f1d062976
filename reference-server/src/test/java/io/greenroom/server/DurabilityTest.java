package io.greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.Chat;
import io.greenroom.server.client.RawConnection;
import io.greenroom.server.client.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {
    private static final int WRITERS = 8;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 200;

    private final Path folder;

    DurabilityTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private ServerProcess start() throws Exception {
        return ServerProcess.start(
                folder.resolve("errors.txt"),
                "--quiet",
                "--data",
                folder.resolve("data").toString());
    }

    @Test
    void whatWasAcknowledgedIsThereAfterTheProcessWasKilled() throws Exception {
        var acknowledged = new ConcurrentLinkedQueue<Map<String, Object>>();
        String token;
        String room;
        try (var server = start()) {
            var ada = Chat.stranger(server.base()).user("Ada");
            token = ada.token();
            room = ada.privateRoom("board");
            var enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
            try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < WRITERS; i++) {
                    writers.execute(() -> writeUntilKilled(ada, room, acknowledged, enough));
                }
                assertThat(enough.await(30, TimeUnit.SECONDS)).isTrue();
                server.kill();
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
        try (var server = start()) {
            var ada = Chat.stranger(server.base()).withToken(token);
            for (var message : acknowledged) {
                assertThat(ada.get("/messages/" + message.get("id")).expect(200).json())
                        .isEqualTo(message);
            }
            // The room goes on behind what was kept; a number is never given out twice.
            var next = Long.parseLong(ada.say(room, "and on").expect(201).text("seq"));
            assertThat(acknowledged).allMatch(message -> Long.parseLong(String.valueOf(message.get("seq"))) < next);
        }
    }

    private static void writeUntilKilled(
            Chat ada, String room, ConcurrentLinkedQueue<Map<String, Object>> acknowledged, CountDownLatch enough) {
        try {
            while (true) {
                acknowledged.add(ada.say(room, "kept").expect(201).json());
                enough.countDown();
            }
        } catch (UncheckedIOException e) {
            // The process is gone, and this post was not acknowledged.
            enough.countDown();
        }
    }

    @Test
    void aStopFinishesWhatWasAcceptedAndKeepsEverything() throws Exception {
        String token;
        String room;
        try (var server = start()) {
            var ada = Chat.stranger(server.base()).user("Ada");
            token = ada.token();
            room = ada.room("engines");
            ada.say(room, "kept").expect(201);
            try (var half = new RawConnection(server.base())) {
                half.send("POST /rooms/" + room + "/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Authorization: Bearer " + token + "\r\nContent-Length: 20\r\n\r\n{\"text\":\"in");
                ada.get("/rooms/" + room).expect(200); // the half has arrived, too: it was sent before
                server.beginStop();
                awaitClosed(server.base());
                assertThat(half.send(" flight\"}").statusLine()).contains(" 201 ");
            }
            assertThat(server.stop()).isEmpty();
            assertThat(server.errors()).isEmpty();
        }
        try (var server = start()) {
            var ada = Chat.stranger(server.base()).withToken(token);
            assertThat(ada.get("/rooms/" + room + "/messages").expect(200).items("text"))
                    .containsExactly("kept", "in flight");
        }
    }

    /** Returns when nobody is let in any more: the stop has begun. */
    private static void awaitClosed(URI base) {
        try {
            while (true) {
                new RawConnection(base).close();
            }
        } catch (IOException e) {
            // Refused, at last.
        }
    }
}
