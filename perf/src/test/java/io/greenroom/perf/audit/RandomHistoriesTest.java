package io.greenroom.perf.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.perf.result.Finding.Kind;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Histories as a right server would have them, whatever the interleaving, then with one fault in each. */
class RandomHistoriesTest {
    private static final int RUNS = 100;

    /** Each message begins somewhere before the moment at which it is given its seq, and ends somewhere after it. */
    private static History right(Random random, int messages) {
        var history = new History();
        var seqs = new HashMap<String, Long>();
        var spread = 1 + random.nextInt(40);
        for (var moment = 1; moment <= messages; moment++) {
            var room = "room" + random.nextInt(3);
            var seq = seqs.merge(room, 1L + random.nextInt(3), Long::sum);
            var began = moment * 10L - random.nextInt(spread * 10) - 1;
            history.said(room, "user" + random.nextInt(5), seq, began, moment * 10L + random.nextInt(spread * 10));
        }
        return history;
    }

    /** Of a kind that shows whatever the history is. */
    private static Kind plant(History history, Random random) {
        var room = "room" + random.nextInt(3);
        var pages = history.pages(room);
        var followed = history.followed(room);
        var victim = random.nextInt(pages.size() - 1);
        var seen = pages.get(victim);
        switch (random.nextInt(7)) {
            case 0 -> {
                pages.remove(victim);
                followed.remove(victim);
                return Kind.LOST;
            }
            case 1 -> {
                history.shown(new Seen(room, "twin", pages.getLast().seq() + 1, seen.authorId(), seen.text()));
                return Kind.DOUBLED;
            }
            case 2 -> {
                pages.set(victim, new Seen(room, seen.id(), seen.seq(), seen.authorId(), seen.text() + "!"));
                return Kind.CHANGED;
            }
            case 3 -> {
                Collections.swap(pages, victim, victim + 1);
                return Kind.OUT_OF_ORDER;
            }
            case 4 -> {
                followed.remove(victim);
                return Kind.MISSED;
            }
            case 5 -> {
                pages.remove(victim);
                return Kind.MOVED;
            }
            default -> {
                history.shown(new Seen(room, "nobody", pages.getLast().seq() + 1, "user1", "run-nobody"));
                return Kind.INVENTED;
            }
        }
    }

    @Test
    void aRightServerIsNeverBlamed() {
        for (var seed = 0L; seed < 3 * RUNS; seed++) {
            assertThat(right(new Random(seed), 60).found()).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void aPlantedFaultIsFoundAndNothingElse() {
        var kinds = new HashMap<Kind, Integer>();
        for (var seed = 0L; seed < 3 * RUNS; seed++) {
            var random = new Random(seed);
            var history = right(random, 60);
            var kind = plant(history, random);
            assertThat(history.found()).as("seed " + seed).isEqualTo(Map.of(kind, 1L));
            kinds.merge(kind, 1, Integer::sum);
        }
        assertThat(kinds).hasSize(7);
    }

    /** Two messages of a room, the second of which began when the first had ended, are given each other's seq. */
    @Test
    void anOrderAgainstTimeIsFound() {
        for (var seed = 0L; seed < RUNS; seed++) {
            var random = new Random(seed);
            var history = right(random, 60);
            var last = history.pages("room0").getLast().seq();
            var late = random.nextBoolean() ? "user0" : "stranger";
            history.said("room0", "user0", last + 2, 10_000, 10_010);
            history.sent("room0", late, last + 1, 10_020, 10_030);
            var seen = new Seen("room0", "m-room0" + (last + 1), last + 1, late, "run-room0" + (last + 1));
            history.pages("room0").add(history.pages("room0").size() - 1, seen);
            history.followed("room0").add(history.followed("room0").size() - 1, seen);
            var kind = late.equals("user0") ? Kind.SENDER_ORDER : Kind.TIME_ORDER;
            assertThat(history.found()).as("seed " + seed).isEqualTo(Map.of(kind, 1L));
        }
    }

    @Test
    void aLongHistoryIsJudgedToo() {
        var history = right(new Random(1), 300_000);
        assertThat(history.found()).isEmpty();
        var pages = history.pages("room1");
        pages.remove(pages.size() / 2);
        assertThat(history.found()).isEqualTo(Map.of(Kind.MOVED, 1L));
    }
}
