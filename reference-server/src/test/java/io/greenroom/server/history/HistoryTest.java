package io.greenroom.server.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.Answer;
import io.greenroom.server.client.Chat;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class HistoryTest {
    private Chat ada;
    private String room;

    @BeforeEach
    void connect(EmbeddedServer server) {
        ada = Chat.stranger(server.getURI()).user("Ada");
        room = ada.room("engines");
    }

    private List<String> say(int count) {
        var texts = IntStream.rangeClosed(1, count).mapToObj(i -> "t" + i).toList();
        texts.forEach(text -> ada.say(room, text).expect(201));
        return texts;
    }

    private Answer page(String query) {
        return ada.get("/rooms/" + room + "/messages" + query);
    }

    @Test
    void aPageIsTheNewestUnlessABoundSaysOtherwise() {
        var texts = say(12);
        assertThat(page("?limit=5").expect(200).items("text")).isEqualTo(texts.subList(7, 12));
        assertThat(page("?after=3&limit=4").items("text")).isEqualTo(texts.subList(3, 7));
        assertThat(page("?before=10&limit=4").items("text")).isEqualTo(texts.subList(5, 9));
    }

    @Test
    void hasMoreSpeaksOfTheDirectionOfTheWalk() {
        say(4);
        assertThat(page("?after=0&limit=3").hasMore()).isTrue();
        assertThat(page("?after=0&limit=4").hasMore()).isFalse();
        assertThat(page("?after=1&limit=3").hasMore()).isFalse();
        assertThat(page("?limit=3").hasMore()).isTrue();
        assertThat(page("?limit=4").hasMore()).isFalse();
        assertThat(page("?before=4&limit=3").hasMore()).isFalse();
        assertThat(page("?before=4&limit=2").hasMore()).isTrue();
    }

    @Test
    void aBoundNeedNotBeTheSeqOfAMessage() {
        var texts = say(3);
        assertThat(page("?after=3").expect(200).body()).isEqualTo("{\"items\":[],\"hasMore\":false}");
        assertThat(page("?before=1").expect(200).body()).isEqualTo("{\"items\":[],\"hasMore\":false}");
        assertThat(page("?after=0").items("text")).isEqualTo(texts);
        assertThat(page("?before=9007199254740991").items("text")).isEqualTo(texts);
        assertThat(page("?after=9007199254740991").items()).isEmpty();
    }

    @Test
    void withoutALimitAPageIsFifty() {
        var texts = say(60);
        assertThat(page("").items("text")).isEqualTo(texts.subList(10, 60));
        assertThat(page("").hasMore()).isTrue();
        assertThat(page("?after=0").items("text")).isEqualTo(texts.subList(0, 50));
        assertThat(page("?after=0").hasMore()).isTrue();
        assertThat(page("?limit=100").items("text")).isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void aWalkMeetsEveryMessageOnceInEitherDirection(int limit) {
        var texts = say(105);
        assertThat(walkUp(limit)).isEqualTo(texts);
        assertThat(walkDown(limit)).isEqualTo(texts);
    }

    private List<String> walkDown(int limit) {
        List<String> met = new ArrayList<>();
        var after = "0";
        for (var more = true; more; ) {
            var page = page("?after=" + after + "&limit=" + limit).expect(200);
            met.addAll(page.items("text"));
            after = page.items("seq").getLast();
            more = page.hasMore();
        }
        return met;
    }

    private List<String> walkUp(int limit) {
        List<String> met = new ArrayList<>();
        var page = page("?limit=" + limit).expect(200);
        met.addAll(0, page.items("text"));
        while (page.hasMore()) {
            page = page("?limit=" + limit + "&before=" + page.items("seq").getFirst())
                    .expect(200);
            met.addAll(0, page.items("text"));
        }
        return met;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "1000000", "abc", "1.5", "", "111111111111111111111111111111", "%20"})
    void aLimitThatIsNoIntegerFrom1To100IsRefused(String limit) {
        assertThat(page("?limit=" + limit).expectProblem(400)).startsWith("limit: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "", "0x1", "1e3"})
    void aBoundThatIsNoIntegerIsRefused(String bound) {
        assertThat(page("?before=" + bound).expectProblem(400)).startsWith("before: ");
        assertThat(page("?after=" + bound).expectProblem(400)).startsWith("after: ");
    }

    @Test
    void bothBoundsAreRefused() {
        assertThat(page("?before=5&after=1").expectProblem(400))
                .startsWith("before: ")
                .contains("after");
    }
}
