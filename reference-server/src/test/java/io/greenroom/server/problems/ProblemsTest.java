package io.greenroom.server.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.Chat;
import io.greenroom.server.client.RawConnection;
import io.greenroom.server.tokens.Open;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest
@Property(name = "greenroom.broken", value = "true")
class ProblemsTest {
    private EmbeddedServer server;
    private Chat ada;

    /** An endpoint with a bug. */
    @Requires(property = "greenroom.broken")
    @Controller("/broken")
    static final class BrokenController {
        @Open
        @Get
        int get() {
            return Integer.parseInt("a secret of the server");
        }
    }

    @BeforeEach
    void connect(EmbeddedServer started) {
        server = started;
        ada = Chat.stranger(server.getURI()).user("Ada");
    }

    @Test
    void anUnknownRouteIsNotFound() {
        ada.get("/no/such").expectProblem(404);
        ada.get("/nope").expectProblem(404);
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        var allowed = Map.of(
                "DELETE /users", "POST",
                "PUT /rooms", "GET,HEAD,POST",
                "PATCH /rooms/x", "GET,HEAD",
                "DELETE /rooms/x/messages", "GET,HEAD,POST",
                "POST /rooms/x/members/me", "DELETE,PUT",
                "GET /dms/x", "PUT",
                "POST /health", "GET,HEAD");
        allowed.forEach((request, methods) -> {
            var parts = request.split(" ", 2);
            var answer = ada.send(ada.request(parts[1]).method(parts[0], BodyPublishers.noBody()));
            answer.expectProblem(405);
            assertThat(answer.header("Allow").split(",")).as(request).containsExactlyInAnyOrder(methods.split(","));
        });
    }

    @Test
    void anUnreadableUrlIsTheClientsFault() throws Exception {
        try (var connection = new RawConnection(server.getURI())) {
            assertThat(connection
                            .send("GET /users/%zz HTTP/1.1\r\nHost: x\r\n\r\n")
                            .statusLine())
                    .contains(" 400 ");
        }
    }

    @Test
    void oddPathsAreNotFound() {
        for (var path : new String[] {"/users/%00", "/users/%ff%fe", "/users/a%2Fb", "/messages/" + "m".repeat(2000)}) {
            ada.get(path).expectProblem(404);
        }
    }

    @Test
    void aFaultOfTheServerSaysSoAndNoMore() {
        var answer = ada.get("/broken");
        assertThat(answer.expectProblem(500)).isEqualTo("the server failed; its log says why");
        assertThat(answer.body()).doesNotContain("secret", "Exception", "at io.");
    }

    @Test
    void whatTheClientDoesNotAcceptIsAProblemToo() {
        ada.send(ada.request("/rooms").header("Accept", "application/xml")).expectProblem(406);
        ada.send(ada.request("/rooms/r_1").header("Accept", "text/html,*/*;q=0.8"))
                .expectProblem(404);
    }

    @Test
    void aHeadHasNoBody() {
        var answer = ada.send(ada.request("/rooms/r_1").method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.expect(404).body()).isEmpty();
        var nowhere = ada.send(ada.request("/no/such").method("HEAD", BodyPublishers.noBody()));
        assertThat(nowhere.expect(404).body()).isEmpty();
    }
}
