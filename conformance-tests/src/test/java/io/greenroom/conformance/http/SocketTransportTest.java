package io.greenroom.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.greenroom.conformance.http.ScriptedServer.Script;
import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.NoAnswer.Kind;
import io.greenroom.kit.http.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SocketTransportTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Request PLAIN = Request.of("GET", "/rooms?limit=7").header("Accept", "application/json");

    @Test
    void sendsJustWhatItIsGiven() throws Exception {
        try (var server = new ScriptedServer(connection -> {
            connection.note(connection.hearHead());
            connection.note(connection.hear(2));
            connection.say("HTTP/1.1 204 No Content\n\n");
        })) {
            var answer = new SocketTransport(server.base() + "/api", TIMEOUT)
                    .send(Request.of("POST", "/users").json(new byte[] {(byte) 0xC3, 0}));
            var host = server.base().substring(7);
            assertThat(server.heard())
                    .isEqualTo("POST /api/users HTTP/1.1\r\nHost: " + host
                            + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n");
            assertThat(server.heard()).isEqualTo("\u00c3\0");
            assertThat(answer.status()).isEqualTo(204);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void sendsChunks() throws Exception {
        var body = "t".repeat(8193);
        try (var server = new ScriptedServer(connection -> {
            connection.note(connection.hearHead());
            connection.note(connection.hear(6 + 8192 + 2 + 3 + 1 + 2 + 5));
            connection.say("HTTP/1.1 201 Created\nContent-Length: 0\n\n");
        })) {
            new SocketTransport(server.base(), TIMEOUT)
                    .send(Request.of("POST", "/users").json(body).chunked());
            assertThat(server.heard()).contains("Transfer-Encoding: chunked").doesNotContain("Content-Length");
            assertThat(server.heard()).isEqualTo("2000\r\n" + "t".repeat(8192) + "\r\n1\r\nt\r\n0\r\n\r\n");
        }
    }

    @Test
    void headerNamesComeInAnyCase() throws IOException {
        var answer = answered("HTTP/1.1 200 OK\ncOnTeNt-LeNgTh: 2\nALLOW: GET\nallow:POST \n\n{}and more");
        assertThat(answer.text()).isEqualTo("{}");
        assertThat(answer.headers("Allow")).containsExactly("GET", "POST");
    }

    @Test
    void understandsChunksWithExtensionsAndTrailers() throws IOException {
        var answer = answered("""
                HTTP/1.1 200 OK
                Transfer-Encoding: gzip, Chunked

                5;name="x"
                hello
                00A
                , everyone
                0
                Trailer: yes

                """);
        assertThat(answer.text()).isEqualTo("hello, everyone");
    }

    @Test
    void anAnswerWithoutALengthEndsWithTheConnection() throws IOException {
        assertThat(answered("HTTP/1.0 200 OK\n\n{\"items\":[]}").text()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void interimAnswersArePassedOver() throws IOException {
        var answer = answered("""
                HTTP/1.1 100 Continue

                HTTP/1.1 103 Early Hints
                Link: x

                HTTP/1.1 404 Not Found
                Content-Length: 0

                """);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("link")).isEmpty();
    }

    @Test
    void anEarlyAnswerCountsThoughTheServerNeverReads() throws IOException {
        var large = Request.of("POST", "/users").json(new byte[32 << 20]);
        try (var server = new ScriptedServer(connection -> {
            connection.hearHead();
            connection.say("HTTP/1.1 413 Content Too Large\nConnection: close\nContent-Length: 2\n\n{}");
            connection.socket().setSoLinger(true, 0);
        })) {
            var answer = new SocketTransport(server.base(), TIMEOUT).send(large);
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.text()).isEqualTo("{}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\n\n",
                "<html>\n\n",
                "HTTP/1.1 abc\n\n",
                "HTTP/1.1 200 OK\nno colon\n\n",
                "HTTP/1.1 200 OK\nContent-Length: two\n\n{}",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nxyz\n",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n2\nabcd\n"
            })
    void whatIsNotHttpIsGarbled(String said) throws IOException {
        assertThat(silence(saying(said)).kind()).isEqualTo(Kind.GARBLED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200",
                "HTTP/1.1 200 OK\nContent-Le",
                "HTTP/1.1 200 OK\nContent-Length: 20\n\n{\"items\":",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n9\n{\"it",
                "HTTP/1.1 100 Continue\n\n"
            })
    void whatEndsTooEarlyIsCutShort(String said) throws IOException {
        var silence = silence(saying(said));
        assertThat(silence.kind()).isEqualTo(Kind.CUT_SHORT);
        assertThat(silence.words()).isEqualTo("a connection that was closed before the answer was whole");
    }

    @Test
    void aTrickleDoesNotOutlastTheTime() throws IOException {
        var silence = silence(Duration.ofMillis(300), connection -> {
            connection.say("HTTP/1.1 200 OK\nContent-Length: 1000000\n\n");
            while (!connection.socket().isClosed()) {
                connection.say("x");
                Thread.sleep(10);
            }
        });
        assertThat(silence.kind()).isEqualTo(Kind.TIMED_OUT);
        assertThat(silence.words()).isEqualTo("no answer within 0.3 s");
    }

    @Test
    void anEndlessAnswerIsNotRead() throws IOException {
        assertThat(silence(saying("HTTP/1.1 200 OK\nContent-Length: 99999999999\n\n"))
                        .kind())
                .isEqualTo(Kind.ENDLESS);
    }

    @Test
    void anEndlessChunkIsNotRead() throws IOException {
        assertThat(silence(saying("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n8000000000000000\nx\n"))
                        .kind())
                .isEqualTo(Kind.ENDLESS);
    }

    @Test
    void aReasonMayHoldAnything() throws IOException {
        assertThat(answered("HTTP/1.1 204 No\u0085Content\n\n").status()).isEqualTo(204);
    }

    @Test
    void nobodyThereIsRefused() throws IOException {
        int port;
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        for (var host : Stream.of("127.0.0.1", "localhost", "[::1]", "no-such-host.invalid")
                .toList()) {
            var transport = new SocketTransport("http://" + host + ":" + port, TIMEOUT);
            var silence = catchThrowableOfType(NoAnswer.class, () -> transport.send(PLAIN));
            assertThat(silence.kind()).as(host).isEqualTo(Kind.REFUSED);
        }
    }

    @Test
    void halfARequestIsTheHeadAndHalfTheBody() throws Exception {
        try (var server = new ScriptedServer(connection -> {
            connection.note(connection.hearHead());
            connection.note(connection.hear(3));
            connection.note("then " + connection.in().read());
        })) {
            var transport = new SocketTransport(server.base(), TIMEOUT);
            try (var half = transport.begin(Request.of("POST", "/users").json("abcdef"))) {
                assertThat(half).isNotNull();
                assertThat(server.heard()).contains("Content-Length: 6");
                assertThat(server.heard()).isEqualTo("abc");
            }
            assertThat(server.heard()).isEqualTo("then -1");
        }
    }

    private static Answer answered(String said) throws IOException {
        try (var server = new ScriptedServer(saying(said))) {
            return new SocketTransport(server.base(), TIMEOUT).send(PLAIN);
        }
    }

    private static NoAnswer silence(Script script) throws IOException {
        return silence(TIMEOUT, script);
    }

    private static NoAnswer silence(Duration timeout, Script script) throws IOException {
        try (var server = new ScriptedServer(script)) {
            var transport = new SocketTransport(server.base(), timeout);
            return catchThrowableOfType(NoAnswer.class, () -> transport.send(PLAIN));
        }
    }

    private static Script saying(String text) {
        return connection -> {
            connection.hearHead();
            connection.say(text);
        };
    }
}
