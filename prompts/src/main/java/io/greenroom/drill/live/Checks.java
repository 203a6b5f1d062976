package io.greenroom.drill.live;

import io.greenroom.drill.arithmetic.Checker;
import io.greenroom.drill.round.FollowUp;
import io.greenroom.drill.round.Task;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Sitting;
import java.util.Optional;

/** Has the answer to a task checked. */
final class Checks {
    private Checks() {}

    static Event.Replied reply(Sitting sitting, FollowUp followUp, Task task, String answer) {
        var draw = sitting.started().draw();
        var checked = Checker.check(task, formula -> draw.number(sitting.round(), formula), sitting::text, answer);
        return new Event.Replied(followUp.id(), answer, Optional.of(checked.right()), checked.words());
    }
}
