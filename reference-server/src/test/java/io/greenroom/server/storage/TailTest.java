package io.greenroom.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.history.Line;
import io.greenroom.server.history.Page;
import io.greenroom.server.history.PageRequest;
import io.greenroom.server.history.PageRequest.Direction;
import io.greenroom.server.messages.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TailTest {
    private static Message message(long seq, int chars) {
        return new Message("m_1-" + seq, "r_1", "u_1", seq, "x".repeat(chars), Instant.EPOCH);
    }

    /** What the database would answer to somebody who asks for this page. */
    private static Page page(List<Message> all, PageRequest request) {
        var newer = request.direction() == Direction.NEWER;
        var beyond = all.stream()
                .filter(it -> newer ? it.seq() > request.bound() : it.seq() < request.bound())
                .toList();
        var hasMore = beyond.size() > request.limit();
        var from = hasMore && !newer ? beyond.size() - request.limit() : 0;
        return new Page(lines(beyond.subList(from, Math.min(beyond.size(), from + request.limit()))), hasMore);
    }

    private static List<Line> lines(List<Message> messages) {
        return messages.stream().map(Line::new).toList();
    }

    @Test
    void whatATailAnswersIsWhatTheDatabaseWould() {
        var random = new Random(4711);
        var answered = 0;
        for (int round = 0; round < 20_000; round++) {
            List<Message> all = new ArrayList<>();
            var known = random.nextInt(20);
            for (int seq = 1; seq <= known + random.nextInt(200); seq++) {
                all.add(message(seq, random.nextInt(50)));
            }
            var from = random.nextBoolean() ? 0 : random.nextInt(known + 1);
            var tail = new Tail(lines(all.subList(Math.min(from, all.size()), Math.min(known, all.size()))), from == 0);
            if (tail.lines().isEmpty() && !tail.whole()) {
                continue;
            }
            for (var message : all) {
                tail = tail.append(message);
            }
            var bound = random.nextInt(10) == 0
                    ? (random.nextBoolean() ? Long.MAX_VALUE : -1_000_000_000_000L)
                    : random.nextInt(all.size() + 10) - 4L;
            var direction = random.nextBoolean() ? Direction.NEWER : Direction.OLDER;
            var request = new PageRequest(direction, bound, 1 + random.nextInt(100));
            var got = tail.page(request);
            if (got.isPresent()) {
                answered++;
                var expected = page(all, request);
                assertThat(got.get().messages())
                        .as("%s of %d, tail from %d", request, all.size(), from)
                        .isEqualTo(expected.messages());
                assertThat(got.get().hasMore()).isEqualTo(expected.hasMore());
            }
        }
        assertThat(answered).isGreaterThan(10_000);
    }

    @Test
    void itKeepsNoMoreThanItMay() {
        var tail = new Tail(List.of(), true);
        for (int seq = 1; seq <= 1000; seq++) {
            tail = tail.append(message(seq, 10));
        }
        assertThat(tail.lines()).hasSize(128);
        assertThat(tail.page(new PageRequest(Direction.OLDER, Long.MAX_VALUE, 50)))
                .isPresent();
        assertThat(tail.page(new PageRequest(Direction.NEWER, 0, 50))).isEmpty();
        for (int seq = 1001; seq <= 1200; seq++) {
            tail = tail.append(message(seq, 4000));
        }
        assertThat(tail.chars()).isLessThan(140_000);
        assertThat(tail.last()).isEqualTo(1200);
    }
}
