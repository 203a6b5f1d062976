package io.greenroom.server.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.Chat;
import io.greenroom.server.client.RawConnection;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class HostileBodiesTest {
    private static final int LIMIT_BYTES = 65_536;

    private EmbeddedServer server;
    private Chat ada;
    private String path;

    @BeforeEach
    void connect(EmbeddedServer started) {
        server = started;
        ada = Chat.stranger(server.getURI()).user("Ada");
        path = "/rooms/" + ada.room("engines") + "/messages";
    }

    @AfterEach
    void theServerWorksAsBefore() {
        ada.post(path, "{\"text\":\"still here\"}".getBytes(UTF_8)).expect(201);
        assertThat(ada.get(path).expect(200).items("text")).contains("still here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a",
                "{\"text\":\"a\",}",
                "{'text':'a'}",
                "hello",
                "{\"text\":\"a\"} x",
                "{\"text\":\"a\"}{}",
                "{\"text\":NaN}",
                "{\"text\":\"\\x\"}",
                "{\"text\":\"\\u12\"}",
                "{\"text\":\"a\tb\"}",
                "{\"text\":\"a\u0000b\"}",
                "{text:\"a\"}",
                "{\"text\":\"a\"/**/}",
                "{,}",
                "]",
                "{\"a\":[}"
            })
    void whatIsNotJsonIsMalformed(String body) {
        assertThat(ada.post(path, body.getBytes(UTF_8)).expectProblem(400)).startsWith("the body ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "[]", "\"text\"", "42", "true", "null", "[{\"text\":\"a\"}]"})
    void whatIsNotAnObjectIsRefused(String body) {
        ada.post(path, body.getBytes(UTF_8)).expectProblem(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0080b",
                "\u00c0\u00af",
                "\u00e0\u0080\u00af",
                "\u00ed\u00a0\u0080",
                "\u00f0\u009f\u0098",
                "\u00f4\u0090\u0080\u0080",
                "\u00ff",
                "\u00e2\u0082"
            })
    void whatIsNotUtf8IsMalformed(String bytes) {
        var body = ("{\"text\":\"" + bytes + "\"}").getBytes(ISO_8859_1);
        assertThat(ada.post(path, body).expectProblem(400)).isEqualTo("the body is not UTF-8");
    }

    @Test
    void otherEncodingsAreMalformed() {
        ada.post(path, "{\"text\":\"a\"}".getBytes(UTF_16)).expectProblem(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00", "\\udc00\\ud800", "a\\ud83d"})
    void whatCannotBeStoredIsRefused(String text) {
        assertThat(ada.post(path, ("{\"text\":\"" + text + "\"}").getBytes(UTF_8))
                        .expectProblem(400))
                .startsWith("text: ");
    }

    @Test
    void depthAndDigitsAreMalformedHoweverMany() {
        var hostile = List.of(
                "{\"text\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}",
                "{\"text\":" + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000) + "}",
                "[".repeat(60_000),
                "{\"text\":" + "9".repeat(50_000) + "}",
                "{\"text\":1e999999999}",
                "{\"" + "k".repeat(60_000) + "\":1}");
        hostile.forEach(body -> ada.post(path, body.getBytes(UTF_8)).expectProblem(400));
    }

    @Test
    void aBodyNearlyRightNeverBreaksTheServer() {
        var random = new Random(8317);
        var right = "{\"text\":\"caf\u00e9 \\ud83e\\udd16\",\"n\":[1,{\"a\":null}],\"b\":true}".getBytes(UTF_8);
        for (int round = 0; round < 500; round++) {
            var body = right.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            ada.post(path, body).expect(201, 400);
        }
    }

    @Test
    void aBodyOverTheLimitIsTooLargeHoweverItIsSent() {
        var large = body(LIMIT_BYTES + 1);
        ada.post(path, large).expectProblem(413);
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
        ada.send("POST", path, "application/json", chunked).expectProblem(413);
        ada.post(path, body(LIMIT_BYTES)).expect(201);
    }

    private static byte[] body(int bytes) {
        var frame = "{\"text\":\"a\",\"pad\":\"\"}";
        return frame.replace("\"\"}", "\"" + "x".repeat(bytes - frame.length()) + "\"}")
                .getBytes(UTF_8);
    }

    @Test
    void chunkedBodiesAreRead() {
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("{\"text\":\"a\"}".getBytes(UTF_8)));
        ada.send("POST", path, "application/json", chunked).expect(201);
    }

    @Test
    void halfSentRequestsHurtNobody() throws Exception {
        List<RawConnection> halves = new ArrayList<>();
        try {
            for (int i = 0; i < 50; i++) {
                halves.add(new RawConnection(server.getURI())
                        .send("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                + "Authorization: Bearer " + ada.token() + "\r\nContent-Length: 50\r\n\r\n{\"te"));
                halves.add(new RawConnection(server.getURI()).send("GET /hea"));
            }
            theServerWorksAsBefore();
        } finally {
            for (var half : halves) {
                half.close();
            }
        }
    }

    @Test
    void whatIsNotHttpIsAnswered400() throws Exception {
        for (var garbage : List.of(
                "GARBAGE\r\n\r\n",
                "\u0016\u0003\u0001\r\n\r\n",
                "POST /users HTTP/1.1\r\nContent-Length: -5\r\n\r\n")) {
            try (var connection = new RawConnection(server.getURI())) {
                assertThat(connection.send(garbage).statusLine()).contains(" 400 ");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "garbage",
                "multipart/form-data; boundary=x"
            })
    void aBodyThatIsNotDeclaredAsJsonIsTheWrongMediaType(String mediaType) {
        ada.send("POST", path, mediaType, BodyPublishers.ofString("{\"text\":\"a\"}"))
                .expectProblem(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=utf-8", "application/json;v=1", "APPLICATION/JSON"})
    void jsonMayHaveParameters(String mediaType) {
        ada.send("POST", path, mediaType, BodyPublishers.ofString("{\"text\":\"a\"}"))
                .expect(201);
    }
}
