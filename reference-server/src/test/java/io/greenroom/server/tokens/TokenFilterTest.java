package io.greenroom.server.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.Answer;
import io.greenroom.server.client.Chat;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest
class TokenFilterTest {
    private static final List<String> OPEN = List.of(
            "GET /health",
            "POST /users",
            "GET /",
            "GET /openapi.yaml",
            "GET /docs/{name}",
            "HEAD /health",
            "HEAD /",
            "HEAD /openapi.yaml",
            "HEAD /docs/{name}");

    private Chat stranger;
    private Chat ada;
    private String room;

    @BeforeEach
    void connect(EmbeddedServer server) {
        stranger = Chat.stranger(server.getURI());
        ada = stranger.user("Ada");
        room = ada.room("engines");
    }

    @Test
    void everyRouteThatIsNotNamedHereIsClosedToStrangers(ApplicationContext context) {
        var closed = context.getBean(Router.class)
                .uriRoutes()
                .filter(route -> !OPEN.contains(route.getHttpMethodName() + " " + template(route)))
                .toList();
        assertThat(closed).hasSizeGreaterThan(12);
        for (var route : closed) {
            var path = template(route).replaceAll("\\{[^}]+}", "x");
            var answer =
                    stranger.send(stranger.request(path).method(route.getHttpMethodName(), BodyPublishers.noBody()));
            answer.expect(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
    }

    private static String template(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }

    @Test
    void strangersAreToldNothingElse() {
        stranger.get("/rooms/" + room).expectProblem(401);
        stranger.get("/rooms/r_1").expectProblem(401);
        stranger.get("/rooms/" + room + "/messages?limit=0").expectProblem(401);
        stranger.post("/rooms/" + room + "/messages", "{".getBytes(UTF_8)).expectProblem(401);
        stranger.send("POST", "/rooms", "text/plain", BodyPublishers.ofString("x"))
                .expectProblem(401);
        stranger.get("/no/such/route").expectProblem(401);
        stranger.delete("/users").expectProblem(401);
    }

    @Test
    void whatIsNotATokenOfOursIsNotLetIn() {
        var token = ada.token();
        Stream.of(
                        token + "x",
                        token.substring(1),
                        token.substring(0, token.length() - 1),
                        token.toUpperCase(java.util.Locale.ROOT),
                        ada.userId(),
                        "x")
                .forEach(other -> ada.withToken(other).get("/rooms").expectProblem(401));
    }

    @Test
    void otherCredentialsAreNotLetIn() {
        for (var credentials : List.of("Basic " + ada.token(), ada.token(), "Bearer", "Bearer  ", "Bearer a b")) {
            authorised(credentials).expectProblem(401);
        }
    }

    @Test
    void theSchemeIsReadInAnyCase() {
        for (var scheme : List.of("Bearer", "bearer", "BEARER")) {
            authorised(scheme + " " + ada.token()).expect(200);
        }
    }

    private Answer authorised(String credentials) {
        return stranger.send(stranger.request("/rooms").header("Authorization", credentials));
    }

    @Test
    void aTokenIsInNoAnswerButTheFirst() {
        ada.say(room, "hello").expect(201);
        for (var path : List.of(
                "/users/" + ada.userId(), "/rooms", "/rooms/" + room + "/members", "/rooms/" + room + "/messages")) {
            assertThat(ada.get(path).expect(200).body())
                    .doesNotContain(ada.token())
                    .doesNotContain("token");
        }
    }

    @Test
    void tokensAreLongAndAllDiffer() {
        var tokens = Stream.generate(Token::random).limit(1000).toList();
        assertThat(tokens).doesNotHaveDuplicates().allMatch(token -> token.matches("tk_[A-Za-z0-9_-]{27}"));
    }

    @Test
    void headersMakeNobodyElseTheAuthor() {
        var bob = stranger.user("Bob");
        var posted = ada.send(ada.request("/rooms/" + room + "/messages")
                .header("Content-Type", "application/json")
                .header("X-User-Id", bob.userId())
                .header("X-Forwarded-User", bob.userId())
                .POST(BodyPublishers.ofString("{\"text\":\"mine\"}")));
        assertThat(posted.expect(201).text("authorId")).isEqualTo(ada.userId());
    }
}
