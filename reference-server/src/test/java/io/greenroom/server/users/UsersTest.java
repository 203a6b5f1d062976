package io.greenroom.server.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.Chat;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class UsersTest {
    private Chat stranger;

    @BeforeEach
    void connect(EmbeddedServer server) {
        stranger = Chat.stranger(server.getURI());
    }

    @Test
    void aUserIsMadeAndShownToOthersWithoutTheToken() {
        var made = stranger.post("/users", Map.of("name", "Ada")).expect(201);
        assertThat(made.json())
                .containsOnlyKeys("id", "name", "createdAt", "token")
                .containsEntry("name", "Ada");
        assertThat(made.header("Content-Type")).isEqualTo("application/json");

        var shown = stranger.user("Eve").get("/users/" + made.text("id")).expect(200);
        assertThat(shown.json())
                .isEqualTo(Map.of("id", made.text("id"), "name", "Ada", "createdAt", made.text("createdAt")));
    }

    @Test
    void whatWasMadeIsAtItsLocation() {
        var made = stranger.post("/users", Map.of("name", "Ada")).expect(201);
        var found = stranger.user("Eve").get(made.header("Location")).expect(200);
        assertThat(found.text("id")).isEqualTo(made.text("id"));
    }

    @Test
    void twoUsersOfOneNameAreTwo() {
        var one = stranger.user("Ada");
        var other = stranger.user("Ada");
        assertThat(one.userId()).isNotEqualTo(other.userId());
        assertThat(one.token()).isNotEqualTo(other.token());
    }

    @Test
    void anUnknownUserIsNotFound() {
        assertThat(stranger.user("Ada").get("/users/u_1").expectProblem(404)).isEqualTo("there is no such user");
    }

    @Test
    void idsAreUrlSafeAndTimesAreUtcWithMilliseconds() {
        var before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var made = stranger.post("/users", Map.of("name", "Ada")).expect(201);
        assertThat(made.text("id")).matches("[A-Za-z0-9._~-]{1,64}");
        assertThat(made.text("createdAt")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(Instant.parse(made.text("createdAt"))).isBetween(before, Instant.now());
    }

    @Test
    void aNameHasUpTo64CodePoints() {
        for (var name : new String[] {"a", "a".repeat(64), "\uD83D\uDE00".repeat(64), " <b>&amp; "}) {
            assertThat(stranger.post("/users", Map.of("name", name)).expect(201).text("name"))
                    .isEqualTo(name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{'name':null}", "{'name':7}", "{'name':['Ada']}", "{'name':''}", "{'name':'\\u0000'}"})
    void aNameThatBreaksTheRulesIsRefusedByName(String body) {
        assertThat(stranger.post("/users", body.replace('\'', '"').getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .expectProblem(400))
                .startsWith("name: ");
    }

    @Test
    void aLongNameIsRefused() {
        assertThat(stranger.post("/users", Map.of("name", "a".repeat(65))).expectProblem(400))
                .isEqualTo("name: is longer than 64 code points");
    }
}
