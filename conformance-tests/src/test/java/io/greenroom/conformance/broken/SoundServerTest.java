package io.greenroom.conformance.broken;

import static io.greenroom.conformance.broken.Caller.json;
import static io.greenroom.conformance.broken.Caller.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.broken.sound.SoundServer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SoundServerTest {
    private final SoundServer server = new SoundServer().open();
    private final Caller ada = Caller.user(server.base(), "Ada");
    private final Caller bob = Caller.user(server.base(), "Bob");

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void twoUsersTalk() {
        var room = ada.room("{\"name\":\"engines\"}");
        ada.post(messages(room), "{\"text\":\" <b>é🤖</b> \"}");
        var second = bob.post(messages(room), "{\"text\":\"\\ud83d\\ude80\"}");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(text(second, "seq")).isEqualTo("2");
        var listed = json(ada.get(messages(room)));
        assertThat(listed.path("items").findValuesAsString("text")).containsExactly(" <b>é🤖</b> ", "🚀");
        assertThat(listed.path("items").get(1)).isEqualTo(json(second));
        assertThat(listed.path("hasMore").booleanValue()).isFalse();
    }

    @Test
    void aRoomIsWalkedUpAndDown() {
        var room = ada.room("{\"name\":\"engines\"}");
        IntStream.rangeClosed(1, 23).forEach(n -> ada.post(messages(room), "{\"text\":\"%d\"}".formatted(n)));
        var all = IntStream.rangeClosed(1, 23).mapToObj(Integer::toString).toList();
        assertThat(walk(room, "after=", "0", 7)).isEqualTo(all);
        assertThat(walk(room, "before=", "9007199254740991", 1)).hasSize(23).containsAll(all);
        assertThat(ada.get(messages(room) + "?limit=101").statusCode()).isEqualTo(400);
        assertThat(ada.get(messages(room) + "?before=5&after=2").statusCode()).isEqualTo(400);
    }

    private List<String> walk(String room, String direction, String start, int limit) {
        List<String> met = new ArrayList<>();
        var bound = start;
        for (var more = true; more; ) {
            var page = json(ada.get(messages(room) + "?limit=" + limit + "&" + direction + bound));
            var items = page.path("items");
            met.addAll(items.findValuesAsString("text"));
            bound = items.get(direction.equals("after=") ? items.size() - 1 : 0)
                    .path("seq")
                    .asString();
            more = page.path("hasMore").booleanValue();
        }
        return met;
    }

    @Test
    void fiftyPostsAtOnceAreKeptOnceEach() throws Exception {
        var room = ada.room("{\"name\":\"engines\"}");
        Callable<String> post = () -> text(ada.post(messages(room), "{\"text\":\"x\"}"), "seq");
        var seqs = new ArrayList<String>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : pool.invokeAll(java.util.Collections.nCopies(50, post))) {
                seqs.add(future.get());
            }
        }
        assertThat(new HashSet<>(seqs)).hasSize(50);
        var listed = json(ada.get(messages(room) + "?limit=100")).path("items").findValuesAsString("seq");
        assertThat(listed).containsExactlyInAnyOrderElementsOf(seqs);
    }

    @Test
    void whatOneMayNotSeeDoesNotExist() {
        var room = ada.room("{\"name\":\"board\",\"visibility\":\"private\"}");
        var message = text(ada.post(messages(room), "{\"text\":\"secret\"}"), "id");
        assertThat(bob.get("/rooms/" + room).statusCode()).isEqualTo(404);
        assertThat(bob.get("/messages/" + message).statusCode()).isEqualTo(404);
        assertThat(bob.ask("PUT", "/rooms/" + room + "/members/me").statusCode())
                .isEqualTo(404);
        assertThat(bob.get("/rooms").body()).doesNotContain(room);
        assertThat(ada.ask("PUT", "/rooms/" + room + "/members/" + idOf(bob)).statusCode())
                .isEqualTo(204);
        assertThat(bob.get("/messages/" + message).statusCode()).isEqualTo(200);
        assertThat(bob.ask("DELETE", "/rooms/" + room + "/members/me").statusCode())
                .isEqualTo(204);
        assertThat(bob.get(messages(room)).statusCode()).isEqualTo(404);
    }

    @Test
    void aDirectRoomIsOneFromEitherSide() {
        var first = ada.ask("PUT", "/dms/" + idOf(bob));
        var second = bob.ask("PUT", "/dms/" + idOf(ada));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(text(second, "id")).isEqualTo(text(first, "id"));
        var eve = Caller.user(server.base(), "Eve");
        var add = ada.ask("PUT", "/rooms/" + text(first, "id") + "/members/" + idOf(eve));
        assertThat(add.statusCode()).isEqualTo(409);
    }

    @Test
    void aStrangerIsAskedForAToken() {
        var refused = Caller.stranger(server.base()).get("/rooms/unknown");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(Caller.stranger(server.base()).get("/health").statusCode()).isEqualTo(200);
    }

    private String idOf(Caller user) {
        var room = user.room("{\"name\":\"x\"}");
        return text(user.post(messages(room), "{\"text\":\"x\"}"), "authorId");
    }

    private static String messages(String room) {
        return "/rooms/" + room + "/messages";
    }
}
