package io.greenroom.server.rooms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.AtOnce;
import io.greenroom.server.client.Chat;
import io.greenroom.server.client.ServerProcess;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class RoomsTest {
    private Chat ada;
    private Chat eve;

    @BeforeEach
    void connect(EmbeddedServer server) {
        ada = Chat.stranger(server.getURI()).user("Ada");
        eve = Chat.stranger(server.getURI()).user("Eve");
    }

    @Test
    void aRoomIsMadeAndReadByAnyone() {
        var made = ada.post("/rooms", Map.of("name", "engines")).expect(201);
        assertThat(made.json())
                .containsOnlyKeys("id", "name", "visibility", "createdAt")
                .containsEntry("name", "engines")
                .containsEntry("visibility", "public");
        assertThat(eve.get("/rooms/" + made.text("id")).expect(200).json()).isEqualTo(made.json());
        assertThat(eve.get(made.header("Location")).expect(200).json()).isEqualTo(made.json());
    }

    @Test
    void twoRoomsOfOneNameAreTwoAndBothAreListedOnce() {
        var one = ada.room("general");
        var other = eve.room("general");
        var list = eve.get("/rooms").expect(200);
        assertThat(list.items("id")).contains(one, other).doesNotHaveDuplicates();
        assertThat(list.hasMore()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 500, 1201})
    void theListIsWholeHoweverManyPiecesItIsSentIn(int count, @TempDir Path folder) throws Exception {
        try (var server = ServerProcess.start(folder.resolve("errors.txt"), "--memory", "--quiet")) {
            var bob = Chat.stranger(server.base()).user("Bob");
            Callable<String> make = () -> bob.room("r");
            var made = AtOnce.call(Collections.nCopies(count, make));
            var list = bob.get("/rooms").expect(200);
            assertThat(list.items("id")).containsExactlyInAnyOrderElementsOf(made);
            assertThat(list.hasMore()).isFalse();
            assertThat(list.header("Content-Type")).isEqualTo("application/json");
            assertThat(server.errors()).isEmpty();
        }
    }

    @Test
    void anUnknownRoomIsNotFoundOnAnyPath() {
        ada.get("/rooms/r_1").expectProblem(404);
        ada.get("/rooms/r_1/messages").expectProblem(404);
        ada.say("r_1", "hello?").expectProblem(404);
        ada.get("/rooms/r_1/members").expectProblem(404);
        ada.put("/rooms/r_1/members/me").expectProblem(404);
        ada.delete("/rooms/r_1/members/me").expectProblem(404);
        ada.put("/rooms/r_1/members/" + eve.userId()).expectProblem(404);
    }

    @Test
    void visibilityIsKept() {
        for (var visibility : new String[] {"public", "private"}) {
            var room = ada.post("/rooms", Map.of("name", "r", "visibility", visibility))
                    .expect(201);
            assertThat(room.text("visibility")).isEqualTo(visibility);
            assertThat(ada.get("/rooms/" + room.text("id")).text("visibility")).isEqualTo(visibility);
        }
        var room = ada.post("/rooms", "{\"name\":\"r\",\"visibility\":null}".getBytes(UTF_8))
                .expect(201);
        assertThat(room.text("visibility")).isEqualTo("public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"secret\"", "\"PRIVATE\"", "\"\"", "true", "1", "[\"private\"]"})
    void anyOtherVisibilityIsRefused(String visibility) {
        var body = "{\"name\":\"r\",\"visibility\":" + visibility + "}";
        assertThat(ada.post("/rooms", body.getBytes(UTF_8)).expectProblem(400)).startsWith("visibility: ");
    }

    @Test
    void toAnOutsiderAPrivateRoomDoesNotExist() {
        var room = ada.privateRoom("board");
        var message = ada.say(room, "the numbers").expect(201).text("id");
        var unknown = eve.get("/rooms/r_1").expect(404).body();

        assertThat(eve.get("/rooms/" + room).expect(404).body()).isEqualTo(unknown);
        assertThat(eve.get("/rooms/" + room + "/messages").expect(404).body()).isEqualTo(unknown);
        assertThat(eve.get("/rooms/" + room + "/messages?after=0&limit=1")
                        .expect(404)
                        .body())
                .isEqualTo(unknown);
        assertThat(eve.get("/rooms/" + room + "/members").expect(404).body()).isEqualTo(unknown);
        assertThat(eve.say(room, "hello").expect(404).body()).isEqualTo(unknown);
        assertThat(eve.put("/rooms/" + room + "/members/me").expect(404).body()).isEqualTo(unknown);
        assertThat(eve.delete("/rooms/" + room + "/members/me").expect(404).body())
                .isEqualTo(unknown);
        assertThat(eve.put("/rooms/" + room + "/members/" + eve.userId())
                        .expect(404)
                        .body())
                .isEqualTo(unknown);
        assertThat(eve.get("/messages/" + message).expect(404).body())
                .isEqualTo(eve.get("/messages/m_1-1").expect(404).body());
        assertThat(eve.get("/rooms").items("id")).doesNotContain(room);

        assertThat(ada.get("/rooms").items("id")).contains(room);
        assertThat(ada.get("/rooms/" + room + "/messages").items("text")).containsExactly("the numbers");
        assertThat(ada.get("/rooms/" + room + "/members").items("id")).containsExactly(ada.userId());
        ada.get("/messages/" + message).expect(200);
    }
}
