package io.greenroom.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.Chat;
import io.greenroom.spec.Pages;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest
class DocsTest {
    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    private Chat stranger;

    @BeforeEach
    void connect(EmbeddedServer server) {
        stranger = Chat.stranger(server.getURI());
    }

    @Test
    void theDescriptionIsThatOfTheSpec() {
        var answer = stranger.get("/openapi.yaml").expect(200);
        assertThat(answer.body()).isEqualTo(Pages.openApi());
        assertThat(answer.header("Content-Type")).startsWith("application/yaml");
    }

    @Test
    void thePageLoadsFromThisServerAndFromNowhereElse() {
        var page = stranger.get("/").expect(200);
        assertThat(page.body()).contains("<title>Greenroom reference server");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'self'");
        var links =
                LINK.matcher(page.body()).results().map(match -> match.group(1)).toList();
        assertThat(links).hasSize(5).noneMatch(link -> link.contains("//"));
        for (var link : links) {
            assertThat(stranger.get("/" + link).expect(200).body()).as(link).isNotEmpty();
        }
    }

    @Test
    void nothingElseIsServed() {
        stranger.get("/docs/application.properties").expectProblem(404);
        stranger.get("/docs/..%2f..%2fapplication.properties").expectProblem(404);
    }

    @Test
    void healthNeedsNoToken() {
        assertThat(stranger.get("/health").expect(200).body()).isEqualTo("{\"status\":\"up\"}");
    }
}
