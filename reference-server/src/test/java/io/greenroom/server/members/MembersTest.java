package io.greenroom.server.members;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.Chat;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest
class MembersTest {
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

    private List<String> members(String room) {
        return ada.get("/rooms/" + room + "/members").expect(200).items("id");
    }

    @Test
    void theMakerIsAMember() {
        var room = ada.room("engines");
        var list = ada.get("/rooms/" + room + "/members").expect(200);
        assertThat(list.items()).hasSize(1);
        assertThat(list.items().getFirst())
                .containsOnlyKeys("id", "name", "createdAt")
                .containsEntry("name", "Ada");
        assertThat(list.hasMore()).isFalse();
        assertThat(members(ada.privateRoom("board"))).containsExactly(ada.userId());
    }

    @Test
    void joiningIsIdempotentAndNotNeededInAPublicRoom() {
        var room = ada.room("engines");
        bob.say(room, "not a member").expect(201);
        assertThat(bob.get("/rooms/" + room + "/members").expect(200).items("id"))
                .containsExactly(ada.userId());
        for (int i = 0; i < 3; i++) {
            bob.put("/rooms/" + room + "/members/me").expect(204);
        }
        assertThat(members(room)).containsExactlyInAnyOrder(ada.userId(), bob.userId());
    }

    @Test
    void leavingIsIdempotentInAPublicRoom() {
        var room = ada.room("engines");
        bob.put("/rooms/" + room + "/members/me").expect(204);
        bob.delete("/rooms/" + room + "/members/me").expect(204);
        bob.delete("/rooms/" + room + "/members/me").expect(204);
        eve.delete("/rooms/" + room + "/members/me").expect(204);
        assertThat(members(room)).containsExactly(ada.userId());
    }

    @Test
    void aMemberAddsAnotherWhoThenReadsEverythingAndWrites() {
        var room = ada.privateRoom("board");
        ada.say(room, "before").expect(201);
        ada.put("/rooms/" + room + "/members/" + bob.userId()).expect(204);
        ada.put("/rooms/" + room + "/members/" + bob.userId()).expect(204);
        bob.say(room, "after").expect(201);
        assertThat(bob.get("/rooms/" + room + "/messages").items("text")).containsExactly("before", "after");
        assertThat(bob.get("/rooms").items("id")).contains(room);
        bob.put("/rooms/" + room + "/members/me").expect(204);
        assertThat(members(room)).containsExactlyInAnyOrder(ada.userId(), bob.userId());
    }

    @Test
    void whoLeavesAPrivateRoomIsAnOutsider() {
        var room = ada.privateRoom("board");
        ada.put("/rooms/" + room + "/members/" + bob.userId()).expect(204);
        bob.delete("/rooms/" + room + "/members/me").expect(204);
        bob.get("/rooms/" + room).expectProblem(404);
        bob.get("/rooms/" + room + "/messages").expectProblem(404);
        bob.get("/rooms/" + room + "/members").expectProblem(404);
        bob.delete("/rooms/" + room + "/members/me").expectProblem(404);
        bob.put("/rooms/" + room + "/members/me").expectProblem(404);
        assertThat(bob.get("/rooms").items("id")).doesNotContain(room);
        assertThat(members(room)).containsExactly(ada.userId());
    }

    @Test
    void anUnknownUserCannotBeAdded() {
        var room = ada.privateRoom("board");
        assertThat(ada.put("/rooms/" + room + "/members/u_1").expectProblem(404))
                .isEqualTo("there is no such user");
        assertThat(members(room)).containsExactly(ada.userId());
    }
}
