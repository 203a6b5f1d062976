package io.greenroom.drill.terminal;

import io.greenroom.drill.live.Drill;
import io.greenroom.drill.live.FakeWatcher;
import io.greenroom.drill.report.MadeUpRound;
import io.greenroom.drill.report.MadeUpSitting;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Sitting;
import io.greenroom.drill.sitting.Times;
import io.greenroom.kit.terminal.Terminal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** A process of its own that holds a drill on its terminal. */
final class Pty {
    private Pty() {}

    /** Holds one in the folder that is named first. */
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var round = MadeUpRound.kiosk();
        var first = new MadeUpSitting(round, Instant.now(), Mode.PRACTICE, false, 7)
                .sitting()
                .entries()
                .getFirst();
        try (var journal = Journal.open(folder)) {
            journal.append(first);
            try (var drill =
                    Drill.open(Sitting.of(round, journal.entries()), journal, Times.own(), new FakeWatcher(), folder)) {
                TerminalRoom.run(drill, Terminal.of(Map.of(), true, StandardCharsets.UTF_8));
            }
        }
    }
}
