package io.greenroom.conformance.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.broken.sound.SoundServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestTest {
    private final SoundServer server = new SoundServer().open();
    private final Caller ada = Caller.user(server.base(), "Ada");
    private final String path = "/rooms/" + ada.room("{\"name\":\"engines\"}") + "/messages";

    @AfterEach
    void theServerWorksAsBefore() {
        assertThat(ada.post(path, "{\"text\":\"still here\"}").statusCode()).isEqualTo(201);
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "42",
                "{",
                "{\"text\":\"x\",}",
                "{'text':'x'}",
                "hello",
                "{\"text\":\"x\"} x",
                "{}",
                "{\"text\":\"\"}",
                "{\"text\":7}",
                "{\"text\":\"\\u0000\"}",
                "{\"text\":\"\0\"}",
                "{\"text\":\"\\ud800\"}",
                "{\"text\":1e999999999}",
                "\ufeff{\"text\":\"x\"}"
            })
    void whatIsNotAMessageIs400(String body) {
        var answer = ada.post(path, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void lengthIsCountedInCodePoints() {
        assertThat(status("{\"text\":\"%s\"}".formatted("🚀".repeat(2000)))).isEqualTo(201);
        assertThat(status("{\"text\":\"%s\"}".formatted("🚀".repeat(2001)))).isEqualTo(400);
        assertThat(status("{\"text\":%s}".formatted("[".repeat(20_000) + "]".repeat(20_000))))
                .isEqualTo(400);
        assertThat(status("{\"text\":%s}".formatted("9".repeat(50_000)))).isEqualTo(400);
    }

    private int status(String body) {
        return ada.post(path, body).statusCode();
    }

    @Test
    void aBodyTooLongIs413HoweverItIsSent() {
        var long80k = "{\"text\":\"" + "x".repeat(80_000) + "\"}";
        assertThat(status(long80k)).isEqualTo(413);
        var chunked =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(long80k.getBytes(StandardCharsets.UTF_8)));
        assertThat(ada.post(path, chunked).statusCode()).isEqualTo(413);
        assertThat(status("{\"text\":\"x\"}" + " ".repeat(65_536 - 12))).isEqualTo(201);
    }

    @Test
    void brokenUtf8Is400() {
        for (var broken : List.of(new byte[] {(byte) 0x80}, new byte[] {(byte) 0xC0, (byte) 0xAF}, new byte[] {
            (byte) 0xED, (byte) 0xA0, (byte) 0x80
        })) {
            var body = ("{\"text\":\"" + new String(broken, StandardCharsets.ISO_8859_1) + "\"}")
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThat(ada.post(path, BodyPublishers.ofByteArray(body)).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void wrongDoorsAreNamed() {
        assertThat(ada.get("/no/such").statusCode()).isEqualTo(404);
        var wrong = ada.ask("PUT", "/rooms");
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(wrong.headers().firstValue("Allow").orElse("").split(", ")).containsExactlyInAnyOrder("GET", "POST");
        var plain = HttpRequest.newBuilder(URI.create(server.base() + path))
                .POST(BodyPublishers.ofString("x"))
                .headers("Content-Type", "text/plain", "Authorization", "Bearer " + ada.token());
        assertThat(Caller.send(plain.build()).statusCode()).isEqualTo(415);
    }

    @Test
    void halfSentRequestsHoldNobodyUp() throws IOException {
        List<Socket> open = new ArrayList<>();
        for (var n = 0; n < 60; n++) {
            var socket = new Socket(
                    InetAddress.getLoopbackAddress(), URI.create(server.base()).getPort());
            var half = n % 2 == 0 ? "POST /use" : "POST /users HTTP/1.1\r\nHost: x\r\nContent-Length: 90\r\n\r\n{\"na";
            socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
            open.add(socket);
        }
        assertThat(Caller.user(server.base(), "Bob").token()).isNotEmpty();
        for (var socket : open) {
            socket.close();
        }
    }
}
