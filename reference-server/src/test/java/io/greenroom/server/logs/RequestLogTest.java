package io.greenroom.server.logs;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.Answer;
import io.greenroom.server.client.Chat;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class RequestLogTest {
    private Chat stranger;

    @BeforeEach
    void connect(EmbeddedServer server) {
        stranger = Chat.stranger(server.getURI());
    }

    private String answeredId(String path, String given) {
        Answer answer = stranger.send(stranger.request(path).header("X-Request-Id", given));
        return answer.header("X-Request-Id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0af7651916cd43dd8448eb211c80319c", "web-1:42/x", "A.b_c~d+e="})
    void aSaneIdIsEchoed(String id) {
        assertThat(answeredId("/health", id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<x>", "\"", "{}"})
    void anyOtherIsReplaced(String id) {
        assertThat(answeredId("/health", id)).matches("q_[0-9a-z]+");
        assertThat(answeredId("/health", "x".repeat(65))).matches("q_[0-9a-z]+");
    }

    @Test
    void errorsCarryOneToo() {
        assertThat(answeredId("/rooms", "trace-1")).isEqualTo("trace-1");
        assertThat(stranger.get("/no/such").header("X-Request-Id")).matches("q_[0-9a-z]+");
    }
}
