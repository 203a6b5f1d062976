package io.greenroom.conformance.broken.rude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RudeServersTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whatAnswersAtAllAnswersAsItSays() throws Exception {
        try (var html = RudeServers.html();
                var failing = RudeServers.answering("500 Internal Server Error", "{}");
                var redirecting = RudeServers.redirecting()) {
            assertThat(get(html.base()).headers().firstValue("Content-Type")).contains("text/html");
            assertThat(get(failing.base()).statusCode()).isEqualTo(500);
            assertThat(get(failing.base()).body()).isEqualTo("{}");
            assertThat(get(redirecting.base()).headers().firstValue("Location")).contains("/");
        }
    }

    @Test
    void whatIsSilentOrSlowIsSo() {
        try (var silent = RudeServers.silent();
                var trickling = RudeServers.trickling();
                var slow = RudeServers.slow()) {
            for (var server : new String[] {silent.base(), trickling.base(), slow.base()}) {
                assertThatThrownBy(() -> get(server)).isInstanceOf(HttpTimeoutException.class);
            }
        }
    }

    @Test
    void whatBreaksOffBreaksOff() throws Exception {
        try (var cutting = RudeServers.cutting();
                var ssh = RudeServers.ssh();
                var dying = RudeServers.dying(3)) {
            assertThatThrownBy(() -> get(cutting.base())).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> get(ssh.base())).isInstanceOf(IOException.class);
            for (var request = 0; request < 3; request++) {
                assertThat(get(dying.base()).statusCode()).isEqualTo(200);
            }
            assertThatThrownBy(() -> get(dying.base())).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> get(dying.base())).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void whatIsEndlessGoesOn() throws Exception {
        try (var endless = RudeServers.endless();
                var socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        URI.create(endless.base()).getPort())) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(8 << 20)).hasSize(8 << 20);
        }
    }

    private HttpResponse<String> get(String base) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + "/")).timeout(Duration.ofMillis(400));
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
