package io.greenroom.server.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@MicronautTest(rebuildContext = true)
@Property(name = "greenroom.memory", value = "true")
@Property(name = "greenroom.quiet", value = "true")
@Property(name = "greenroom.connections.most", value = "2")
class ConnectionsTest {
    private static final byte[] REQUEST =
            "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void whoIsOneTooManyWaitsUntilAnotherLeaves(EmbeddedServer server) throws IOException {
        try (var stays = new Socket();
                var third = new Socket()) {
            ask(stays, server);
            try (var leaves = new Socket()) {
                ask(leaves, server);
                assertThat(answer(stays)).contains("200");
                assertThat(answer(leaves)).contains("200");
                ask(third, server);
                third.setSoTimeout(300);
                assertThatThrownBy(() -> answer(third)).isInstanceOf(SocketTimeoutException.class);
            }
            third.setSoTimeout(10_000);
            assertThat(answer(third)).contains("200");
        }
    }

    private static void ask(Socket socket, EmbeddedServer server) throws IOException {
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(REQUEST);
    }

    /** The first line of it. */
    private static String answer(Socket socket) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        return String.valueOf(reader.readLine());
    }
}
