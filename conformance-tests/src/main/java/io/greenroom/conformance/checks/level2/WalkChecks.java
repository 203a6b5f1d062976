package io.greenroom.conformance.checks.level2;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.checks.AtOnce;
import io.greenroom.conformance.checks.Burst;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.conformance.checks.Walk;
import io.greenroom.spec.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkChecks {
    private static final int POSTS = 200;
    private static final List<Integer> PAGE_SIZES = List.of(1, 7, 100);

    @Test
    @Judges(
            value = Clause.L2_07,
            hint = "Compare the bound with seq, exclusively, and sort by seq before the page is cut.")
    void L2_07_aWalkWithAfterMeetsEveryMessageOnce(Chat chat) {
        var room = Burst.of(chat, 4);
        var posted = room.post(POSTS);
        var walks = AtOnce.each(PAGE_SIZES, size -> Walk.after(0, size, room::read));
        walks.reversed().forEach(walk -> walk.expectEachOnce(posted));
    }

    @Test
    @Judges(
            value = Clause.L2_08,
            hint = "Compare the bound with seq, exclusively; an offset counts from the wrong end.")
    void L2_08_aWalkWithBeforeMeetsEveryMessageOnce(Chat chat) {
        var room = Burst.of(chat, 4);
        var posted = room.post(POSTS);
        var walks = AtOnce.each(PAGE_SIZES, size -> Walk.before(size, room::read));
        walks.reversed().forEach(walk -> walk.expectEachOnce(posted));
    }

    @Test
    @Judges(
            value = Clause.L2_09,
            hint =
                    "Give out seq and make the message visible in one step: a follower who has seen 58 never asks for 57.")
    void L2_09_writingDuringAWalkCausesNeitherGapNorDouble(Chat chat) {
        var room = Burst.of(chat, 6);
        var there = room.post(48);
        var last = there.getLast().seq();
        var watched = room.<Walk>postWatched(
                120,
                List.of(writing -> Walk.after(last, 9, room::read, writing), writing -> Walk.before(4, room::read)));
        watched.seen().getFirst().expectEachOnce(watched.posted());
        watched.seen().getLast().expectAtLeastOnce(there);
    }
}
