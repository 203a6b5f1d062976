package io.greenroom.perf.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.perf.result.Action;
import io.greenroom.perf.subject.Person;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CallTest {
    @Test
    void aGoodPageIsUnderstood() {
        var call = call(Action.CATCH_UP);
        assertThat(answer(call, 200, page(11, 12, 15))).isEmpty();
        assertThat(call.page()).isEqualTo(new MessagePage(3, 11, 15, true));
        assertThat(answer(call(Action.SCROLL), 200, page(7, 8, 9))).isEmpty();
        assertThat(answer(call(Action.CATCH_UP), 200, page())).isEmpty();
    }

    @Test
    void whatIsWrongWithAPageIsSaid() {
        assertThat(answer(call(Action.NEWEST), 200, page(1, 3, 2))).isEqualTo("a page out of order");
        assertThat(answer(call(Action.NEWEST), 200, page(1, 2, 2))).isEqualTo("a page out of order");
        assertThat(answer(call(Action.CATCH_UP), 200, page(10, 11))).isEqualTo("a page on the wrong side of its bound");
        assertThat(answer(call(Action.SCROLL), 200, page(9, 10))).isEqualTo("a page on the wrong side of its bound");
        assertThat(answer(call(Action.NEWEST), 200, page(LongStream.range(0, 51).toArray())))
                .isEqualTo("a page longer than its limit");
        assertThat(answer(call(Action.NEWEST), 200, "{\"messages\":[]}")).isEqualTo("an answer that is not JSON");
        assertThat(answer(call(Action.NEWEST), 200, "<html>")).startsWith("an answer that is not JSON");
    }

    @Test
    void aPostNeedsItsStatusIdAndSeq() {
        var call = call(Action.POST);
        assertThat(answer(call, 201, "{\"x\":{\"id\":3},\"seq\":7,\"id\":\"m\"}"))
                .isEmpty();
        assertThat(call.thing()).isEqualTo(new Thing("m", 7));
        assertThat(answer(call(Action.POST), 200, "{\"id\":\"m\",\"seq\":7}")).isEqualTo("200");
        assertThat(answer(call(Action.POST), 201, "{\"id\":\"m\"}")).isEqualTo("a message without id or seq");
    }

    @Test
    void aThingMustBeTheOneAskedFor() {
        assertThat(answer(call(Action.ROOM), 200, "{\"id\":\"room\"}")).isEmpty();
        assertThat(answer(call(Action.MESSAGE), 200, "{\"id\":\"other\"}"))
                .isEqualTo("something else than was asked for");
        assertThat(answer(call(Action.JOIN), 204, "")).isEmpty();
    }

    @Test
    void theExampleShowsTheAnswer() {
        var call = call(Action.POST);
        answer(call, 500, "{\"title\":\"Oh\"}");
        assertThat(call.problem()).isEqualTo("500");
        assertThat(call.excerpt()).isEqualTo("{\"title\":\"Oh\"}");
    }

    @Test
    void whyThereIsNoAnswerIsSaidInOurWords() {
        assertThat(kind("i.g.h.c.i.RequestTimeoutException: Request timeout to localhost after 5000 ms"))
                .isEqualTo("no answer within 5 s");
        assertThat(kind("j.n.ConnectException: finishConnect(..) failed: Connection refused"))
                .isEqualTo("connection refused");
        assertThat(kind("j.i.IOException: Premature close")).isEqualTo("connection closed before the answer was whole");
        assertThat(LastWords.kind(5000)).isEqualTo("no answer");
    }

    private static String kind(String words) {
        LastWords.say(words);
        return LastWords.kind(5000);
    }

    private static Call call(Action action) {
        return new Call(action, new Call.Target(new Person("id", "token"), "room", 2, "text", 10, "message"), 0);
    }

    private static String answer(Call call, int status, String body) {
        call.answered(status);
        return call.read(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(long... seqs) {
        return LongStream.of(seqs)
                .mapToObj(seq -> "{\"id\":\"m%d\",\"seq\":%d,\"reactions\":[{\"seq\":1}]}".formatted(seq, seq))
                .collect(Collectors.joining(",", "{\"items\":[", "],\"hasMore\":false}"));
    }
}
