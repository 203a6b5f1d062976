package io.greenroom.server.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.Chat;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class MessagesTest {
    private Chat ada;
    private Chat bob;
    private String room;

    @BeforeEach
    void connect(EmbeddedServer server) {
        ada = Chat.stranger(server.getURI()).user("Ada");
        bob = Chat.stranger(server.getURI()).user("Bob");
        room = ada.room("engines");
    }

    private List<Map<String, Object>> listed() {
        return bob.get("/rooms/" + room + "/messages").expect(200).items();
    }

    @Test
    void aMessageIsAcknowledgedListedAndFoundAlike() {
        var posted = ada.say(room, "Does it compute?").expect(201);
        assertThat(posted.json())
                .containsOnlyKeys("id", "roomId", "authorId", "seq", "text", "createdAt")
                .containsEntry("roomId", room)
                .containsEntry("authorId", ada.userId())
                .containsEntry("text", "Does it compute?");
        assertThat(listed()).containsExactly(posted.json());
        assertThat(bob.get("/messages/" + posted.text("id")).expect(200).json()).isEqualTo(posted.json());
        assertThat(bob.get(posted.header("Location")).expect(200).json()).isEqualTo(posted.json());
    }

    @Test
    void twoUsersTalkAndSeeOneConversation() {
        for (int turn = 0; turn < 3; turn++) {
            ada.say(room, "question " + turn).expect(201);
            bob.say(room, "answer " + turn).expect(201);
        }
        assertThat(listed())
                .extracting(message -> message.get("text"), message -> message.get("authorId"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("question 0", ada.userId()),
                        org.assertj.core.groups.Tuple.tuple("answer 0", bob.userId()),
                        org.assertj.core.groups.Tuple.tuple("question 1", ada.userId()),
                        org.assertj.core.groups.Tuple.tuple("answer 1", bob.userId()),
                        org.assertj.core.groups.Tuple.tuple("question 2", ada.userId()),
                        org.assertj.core.groups.Tuple.tuple("answer 2", bob.userId()));
        assertThat(ada.get("/rooms/" + room + "/messages").items()).isEqualTo(listed());
    }

    @Test
    void aNewRoomIsAnEmptyList() {
        assertThat(ada.get("/rooms/" + room + "/messages").expect(200).body())
                .isEqualTo("{\"items\":[],\"hasMore\":false}");
    }

    @Test
    void aMessageIsInNoOtherRoom() {
        var other = bob.room("engines");
        ada.say(room, "here").expect(201);
        ada.say(other, "there").expect(201);
        assertThat(listed()).extracting(message -> message.get("text")).containsExactly("here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e\u0301 and \u00e9",
                "\u05e9\u05dc\u05d5\u05dd \u202eabc",
                "\u6f22\u5b57",
                "\uD83D\uDC69\u200D\uD83D\uDC67",
                "\uD835\uDD38 \uDBFF\uDFFD",
                " \t lead and trail \r\n ",
                "<b>&amp;%41\\\"'{{x}}${y}'; DROP TABLE messages; --",
                "\uFEFF\u2028\u2029\uFFFD\uFFFF\u0001\u007f",
                "   ",
            })
    void aTextComesBackAsItWasSent(String text) {
        assertThat(ada.say(room, text).expect(201).text("text")).isEqualTo(text);
        assertThat(listed()).extracting(message -> message.get("text")).containsExactly(text);
    }

    @Test
    void aTextSentInEscapesComesBackAsItsCodePoints() {
        var body = "{\"text\":\"\\ud83e\\udd16\\u00e9\\/\"}";
        assertThat(ada.post("/rooms/" + room + "/messages", body.getBytes(UTF_8))
                        .expect(201)
                        .text("text"))
                .isEqualTo("\uD83E\uDD16\u00e9/");
    }

    @Test
    void aTextHasUpTo2000CodePoints() {
        for (var text : List.of("a".repeat(2000), "\uD83D\uDE00".repeat(2000))) {
            assertThat(ada.say(room, text).expect(201).text("text")).isEqualTo(text);
            assertThat(ada.say(room, text + "a").expectProblem(400)).isEqualTo("text: is longer than 2000 code points");
        }
        assertThat(listed()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'text':''}",
                "{'text':null}",
                "{'text':7}",
                "{'text':true}",
                "{'text':['a']}",
                "{'text':{}}"
            })
    void aTextThatBreaksTheRulesIsRefusedByNameAndLeavesNoTrace(String body) {
        ada.say(room, "before").expect(201);
        assertThat(ada.post(
                                "/rooms/" + room + "/messages",
                                body.replace('\'', '"').getBytes(UTF_8))
                        .expectProblem(400))
                .startsWith("text: ");
        ada.say(room, "after").expect(201);
        assertThat(listed()).extracting(message -> message.get("text")).containsExactly("before", "after");
    }

    @Test
    void whatIsTheServersToGiveIsNotTaken() {
        var forged = Map.of(
                "text",
                "mine",
                "id",
                "m_1-1",
                "seq",
                77,
                "createdAt",
                "2020-01-01T00:00:00Z",
                "authorId",
                bob.userId(),
                "author",
                bob.userId(),
                "userId",
                bob.userId(),
                "colour",
                "blue");
        var posted = ada.post("/rooms/" + room + "/messages", forged).expect(201);
        assertThat(posted.json()).containsEntry("seq", 1).containsEntry("authorId", ada.userId());
        assertThat(posted.text("id")).isNotEqualTo("m_1-1");
        assertThat(posted.text("createdAt")).doesNotStartWith("2020");
        assertThat(listed()).containsExactly(posted.json());
    }

    @Test
    void anUnknownMessageIsNotFound() {
        ada.say(room, "one").expect(201);
        for (var id : List.of("m_1-1", "m_" + room.substring(2) + "-2", "m_" + room.substring(2) + "-01", "x", "%00")) {
            ada.get("/messages/" + id).expectProblem(404);
        }
    }
}
