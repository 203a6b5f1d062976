package io.greenroom.conformance.checks.level2;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.PageQuery;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundChecks {
    private static final List<String> NO_LIMITS =
            List.of("0", "-1", "101", "1000000", "abc", "1.5", "", "123456789012345678901234567890");

    @Test
    @Judges(value = Clause.L2_11, hint = "Look for both before you look at either.")
    void L2_11_bothBoundsTogetherAreRefused(Chat chat) {
        expectRefused(chat, List.of(PageQuery.newest().after(1).before(9)));
    }

    @Test
    @Judges(value = Clause.L2_12, hint = "Refuse it; do not cut it down, and do not take the default instead.")
    void L2_12_aLimitThatIsNoneIsRefused(Chat chat) {
        expectRefused(
                chat,
                NO_LIMITS.stream()
                        .map(value -> PageQuery.newest().with("limit", value))
                        .toList());
    }

    @Test
    @Judges(value = Clause.L2_13, hint = "A bound that is there and cannot be read is not the same as none.")
    void L2_13_aBoundThatIsNoIntegerIsRefused(Chat chat) {
        for (var value : List.of("abc", "1.5", "")) {
            expectRefused(
                    chat,
                    List.of(
                            PageQuery.newest().with("before", value),
                            PageQuery.newest().with("after", value)));
        }
    }

    private static void expectRefused(Chat chat, List<PageQuery> queries) {
        var ada = chat.fast().person();
        var room = ada.makeRoom();
        ada.post(room, "one");
        queries.forEach(query -> ada.api().listMessages(room.id(), query).refused());
    }
}
