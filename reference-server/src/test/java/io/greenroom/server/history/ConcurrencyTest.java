package io.greenroom.server.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.AtOnce;
import io.greenroom.server.client.Chat;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest
class ConcurrencyTest {
    private Chat ada;
    private String room;

    /** A post as its sender saw it. */
    private record Post(String id, long seq, String author, long sentNanos, long answeredNanos) {}

    @BeforeEach
    void connect(EmbeddedServer server) {
        ada = Chat.stranger(server.getURI()).user("Ada");
        room = ada.room("engines");
    }

    private Post post(Chat author, String text) {
        long sent = System.nanoTime();
        var answer = author.say(room, text).expect(201);
        assertThat(answer.text("authorId")).isEqualTo(author.userId());
        return new Post(
                answer.text("id"), Long.parseLong(answer.text("seq")), author.userId(), sent, System.nanoTime());
    }

    @Test
    void fiftyPostsAtOnceAreKeptOnceEach(EmbeddedServer server) throws Exception {
        var authors = IntStream.range(0, 10)
                .mapToObj(i -> Chat.stranger(server.getURI()).user("u" + i))
                .toList();
        var posts = AtOnce.call(IntStream.range(0, 50)
                .mapToObj(i -> (Callable<Post>) () -> post(authors.get(i % 10), "t" + i))
                .toList());
        var listed = ada.get("/rooms/" + room + "/messages?limit=100").expect(200);
        var inOrder = posts.stream().sorted(Comparator.comparingLong(Post::seq)).toList();
        assertThat(listed.items("id")).isEqualTo(inOrder.stream().map(Post::id).toList());
        assertThat(listed.items("authorId"))
                .isEqualTo(inOrder.stream().map(Post::author).toList());
        assertThat(inOrder).extracting(Post::seq).doesNotHaveDuplicates();
    }

    @Test
    void whatWasAcknowledgedBeforeAnotherWasSentComesBeforeIt() throws Exception {
        var posts = AtOnce.call(IntStream.range(0, 8)
                        .mapToObj(writer -> (Callable<List<Post>>) () -> IntStream.range(0, 25)
                                .mapToObj(i -> post(ada, writer + "." + i))
                                .toList())
                        .toList())
                .stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(Post::seq))
                .toList();
        long latestSent = 0;
        for (var post : posts) {
            assertThat(post.answeredNanos() - latestSent)
                    .as("seq " + post.seq())
                    .isPositive();
            latestSent = Math.max(latestSent, post.sentNanos());
        }
    }

    @Test
    void aFollowerAndAWalkerMissNothingWhileOthersWrite() throws Exception {
        for (int i = 0; i < 60; i++) {
            post(ada, "old " + i);
        }
        var old = ada.get("/rooms/" + room + "/messages?limit=100").items("id");
        List<Callable<List<String>>> calls = new ArrayList<>();
        calls.add(() -> follow(60 + 4 * 40));
        calls.add(this::walkUp);
        for (int writer = 0; writer < 4; writer++) {
            calls.add(() ->
                    IntStream.range(0, 40).mapToObj(i -> post(ada, "new").id()).toList());
        }
        var results = AtOnce.call(calls);
        var written = new ArrayList<>(old);
        results.subList(2, 6).forEach(written::addAll);
        assertThat(results.getFirst()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
        assertThat(results.get(1)).doesNotHaveDuplicates().containsSubsequence(old);
    }

    private List<String> follow(int expected) {
        List<String> met = new ArrayList<>();
        var after = "0";
        while (met.size() < expected) {
            var page = ada.get("/rooms/" + room + "/messages?limit=7&after=" + after)
                    .expect(200);
            if (!page.items().isEmpty()) {
                met.addAll(page.items("id"));
                after = page.items("seq").getLast();
            }
        }
        return met;
    }

    private List<String> walkUp() {
        List<String> met = new ArrayList<>();
        var page = ada.get("/rooms/" + room + "/messages?limit=7").expect(200);
        met.addAll(0, page.items("id"));
        while (page.hasMore()) {
            page = ada.get("/rooms/" + room + "/messages?limit=7&before="
                    + page.items("seq").getFirst());
            met.addAll(0, page.items("id"));
        }
        return met;
    }
}
