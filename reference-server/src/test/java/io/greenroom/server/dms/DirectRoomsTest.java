package io.greenroom.server.dms;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.Answer;
import io.greenroom.server.client.AtOnce;
import io.greenroom.server.client.Chat;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest
class DirectRoomsTest {
    private Chat ada;
    private Chat bob;
    private Chat eve;

    @BeforeEach
    void connect(EmbeddedServer server) {
        var stranger = Chat.stranger(server.getURI());
        ada = stranger.user("Ada");
        bob = stranger.user("Bob");
        eve = stranger.user("Eve");
    }

    @Test
    void theFirstRequestMakesTheRoomAndAllOthersFindIt() {
        var made = ada.put("/dms/" + bob.userId()).expect(201);
        assertThat(made.text("visibility")).isEqualTo("private");
        assertThat(ada.get(made.header("Location")).expect(200).json()).isEqualTo(made.json());
        ada.say(made.text("id"), "hello Bob").expect(201);

        assertThat(ada.put("/dms/" + bob.userId()).expect(200).json()).isEqualTo(made.json());
        assertThat(bob.put("/dms/" + ada.userId()).expect(200).json()).isEqualTo(made.json());
        bob.say(made.text("id"), "hello Ada").expect(201);
        assertThat(ada.get("/rooms/" + made.text("id") + "/messages").items("text"))
                .containsExactly("hello Bob", "hello Ada");
    }

    @Test
    void tenRequestsAtOnceMakeOneRoom() throws Exception {
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            calls.add(() -> ada.put("/dms/" + bob.userId()));
            calls.add(() -> bob.put("/dms/" + ada.userId()));
        }
        var answers = AtOnce.call(calls);
        assertThat(answers).extracting(Answer::status).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(answers.stream().map(answer -> answer.text("id")).distinct()).hasSize(1);
    }

    @Test
    void aDirectRoomIsClosedToEveryoneElse() {
        var room = ada.put("/dms/" + bob.userId()).expect(201).text("id");
        eve.get("/rooms/" + room).expectProblem(404);
        eve.put("/rooms/" + room + "/members/me").expectProblem(404);
        assertThat(eve.get("/rooms").items("id")).doesNotContain(room);
        assertThat(ada.get("/rooms").items("id")).contains(room);
        assertThat(bob.get("/rooms").items("id")).contains(room);
        assertThat(eve.put("/dms/" + bob.userId()).expect(201).text("id")).isNotEqualTo(room);
    }

    @Test
    void aDirectRoomStaysARoomOfTwo() {
        var room = ada.put("/dms/" + bob.userId()).expect(201).text("id");
        ada.put("/rooms/" + room + "/members/" + eve.userId()).expectProblem(409);
        ada.put("/rooms/" + room + "/members/" + bob.userId()).expect(204);
        bob.delete("/rooms/" + room + "/members/me").expectProblem(409);
        eve.get("/rooms/" + room).expectProblem(404);
        assertThat(bob.get("/rooms/" + room + "/members").items("id"))
                .containsExactlyInAnyOrder(ada.userId(), bob.userId());
    }

    @Test
    void theOtherHasToBeAnotherUser() {
        ada.put("/dms/u_1").expectProblem(404);
        assertThat(ada.put("/dms/" + ada.userId()).expectProblem(400)).startsWith("userId: ");
    }
}
