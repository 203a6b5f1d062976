package io.greenroom.perf.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.NoAnswers;
import io.greenroom.kit.http.Request;
import io.greenroom.kit.http.Transport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** That a walk through a room ends, whatever the server says. */
class WalkTest {
    private static final String MESSAGE =
            "{\"id\":\"m\",\"roomId\":\"r\",\"authorId\":\"a\",\"seq\":%s,\"text\":\"t\",\"createdAt\":\"\",\"more\":{}}";

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicBoolean silent = new AtomicBoolean();

    private Walk walk(Transport server) {
        Transport counting = request -> {
            requests.incrementAndGet();
            return server.send(request);
        };
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        return Walk.after(new HttpRoomReader(counting, "token", 3), "r", 0, deadline, silent);
    }

    private static Answer answer(Request request, int status, String body) {
        return new Answer(
                request,
                status,
                Map.of("content-type", List.of("application/json")),
                body.getBytes(StandardCharsets.UTF_8),
                0,
                1);
    }

    private static String page(boolean hasMore, String... items) {
        return "{\"items\":[" + String.join(",", items) + "],\"hasMore\":" + hasMore + "}";
    }

    private static String message(String seq) {
        return MESSAGE.formatted(seq);
    }

    @Test
    void pagesAreReadToTheEnd() {
        var walk = walk(request -> request.target().contains("after=0&")
                ? answer(request, 200, page(true, message("1"), message("7")))
                : answer(request, 200, page(false, message("9"))));
        assertThat(walk.unread()).isEmpty();
        assertThat(walk.items()).extracting(Seen::seq).containsExactly(1L, 7L, 9L);
        assertThat(requests).hasValue(2);
    }

    @Test
    void whatIsNoPageIsAskedForThreeTimes() {
        var garbage = List.of(
                "",
                "null",
                "[]",
                "{}",
                "hello",
                "{\"items\":[],\"hasMore\":",
                "{\"items\":{},\"hasMore\":false}",
                "{\"items\":[],\"hasMore\":\"no\"}",
                page(false, "7"),
                page(false, "null"),
                page(false, message("\"1\"")),
                page(false, message("1.5")),
                page(false, message("1e999999")),
                page(false, message("123456789012345678901234567890")),
                page(false, MESSAGE.formatted("1").replace("\"t\"", "null")),
                "[".repeat(100_000),
                "\u0000\uFFFF");
        for (var body : garbage) {
            requests.set(0);
            var walk = walk(request -> answer(request, 200, body));
            assertThat(walk.unread().orElse("")).as(body).contains("GET /rooms/r/messages?after=0&limit=100 got 200");
            assertThat(requests).hasValue(3);
        }
        assertThat(silent).isFalse();
    }

    @Test
    void anErrorNowAndThenIsOvercome() {
        var walk = walk(request ->
                requests.get() < 3 ? answer(request, 503, "{}") : answer(request, 200, page(false, message("1"))));
        assertThat(walk.unread()).isEmpty();
        assertThat(walk.items()).hasSize(1);
    }

    @Test
    void anErrorThatStaysIsTold() {
        var walk = walk(request -> answer(request, 500, "{\"title\":\"oh\"}"));
        assertThat(walk.unread().orElse("")).contains("got 500 {\"title\":\"oh\"}");
        assertThat(walk.reach()).isZero();
    }

    @Test
    void silenceIsNoticed() {
        var walk = walk(request -> {
            throw NoAnswers.timedOut(request, Duration.ofSeconds(1));
        });
        assertThat(walk.unread().orElse("")).contains("no answer within 1 s");
        assertThat(silent).isTrue();
    }

    @Test
    void anEndlessAnswerIsNoSilence() {
        walk(request -> {
            throw new NoAnswer(request, NoAnswer.Kind.ENDLESS, "an answer of more than 16 MiB");
        });
        assertThat(silent).isFalse();
    }

    @Test
    void aPageThatLeadsNowhereEndsTheWalk() {
        var walk = walk(request -> answer(request, 200, page(true, message("5"))));
        assertThat(walk.unread().orElse(""))
                .isEqualTo("the page after seq 5 says that there is more, and leads nowhere");
        assertThat(requests).hasValue(2);
        var empty = walk(request -> answer(request, 200, page(true)));
        assertThat(empty.unread().orElse("")).contains("after seq 0", "leads nowhere");
    }

    @Test
    void aWalkWithoutEndIsEndedByTime() {
        var reader = new HttpRoomReader(
                request -> answer(request, 200, page(true, message(Integer.toString(requests.incrementAndGet())))),
                "token",
                3);
        var deadline = System.nanoTime() + Duration.ofMillis(100).toNanos();
        var walk = Walk.after(reader, "r", 0, deadline, silent);
        assertThat(walk.unread().orElse("")).contains("its end was not reached in time");
        assertThat(walk.reach()).isLessThanOrEqualTo(walk.items().size());
    }
}
