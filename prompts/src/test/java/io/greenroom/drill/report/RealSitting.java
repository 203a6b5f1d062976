package io.greenroom.drill.report;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Draw;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Script;
import io.greenroom.drill.sitting.Sitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sitting of a round of ours, played minute by minute: the server improves, breaks, and is mended. */
final class RealSitting {
    private final Round round;
    private final Sitting sitting;

    private RealSitting(Round round) {
        this.round = round;
        var started = new Event.Started(
                round.id(), round.minutes(), Mode.MOCK, 1, true, 4711, Draw.of(round, 4711, List.of()));
        sitting = new Sitting(round, new Entry(1, 0, MadeUpSitting.BEGAN, started));
    }

    static Sitting of(Round round) {
        var real = new RealSitting(round);
        real.play();
        return real.sitting;
    }

    private void add(double minute, Event event) {
        var at = Math.round(minute * 60_000);
        sitting.add(new Entry(sitting.entries().size() + 1L, at, MadeUpSitting.BEGAN.plusMillis(at), event));
    }

    private void play() {
        var minutes = round.minutes();
        for (var minute = 0.0; minute <= minutes; minute += 0.25) {
            for (var event : Script.due(sitting, Math.round(minute * 60_000))) {
                add(minute, event instanceof Event.Due due ? new Event.Released(due.followUp(), due.why()) : event);
            }
            if (minute < minutes) {
                people(minute);
                server(minute / minutes, minute);
            }
        }
        marks(minutes);
    }

    private void people(double minute) {
        if (minute == 4) {
            add(minute, new Event.Asked("Does it have to survive a restart?", Optional.empty()));
            add(
                    minute,
                    new Event.Noted(
                            "Assumed: one process, all in memory. About 200 posts a second at the peak.", false));
        }
        if (minute == 12) {
            add(minute, new Event.Hinted(round.hints().getFirst().id(), 1, 1, false));
            add(minute, new Event.Noted("Slow to begin, clear once asked.", true));
        }
    }

    private void server(double share, double minute) {
        for (var level : round.levels()) {
            var total = 31 - 4 * level;
            var begins = 0.15 + 0.2 * (level - 1);
            var passed = (int) Math.round(total * Math.clamp((share - begins) / 0.2, 0, level == 3 ? 0.8 : 1));
            var broken = level == 1 && share > 0.6 && share < 0.64;
            List<String> failing = new ArrayList<>();
            for (var i = broken ? total - 2 : passed; i < total; i++) {
                failing.add("L%d-%02d".formatted(level, i + 1));
            }
            var known = sitting.levels().of(level);
            if (share >= begins
                    && known.filter(it -> !it.known() || it.passed() != total - failing.size())
                            .isPresent()) {
                add(minute, new Event.LevelJudged(level, failing.isEmpty(), total - failing.size(), total, failing));
            }
        }
    }

    private void marks(double minutes) {
        var given = 0;
        for (var criterion : round.criteria()) {
            if (!criterion.measured() && given++ < 3) {
                var band = Band.STRONG_HIRE.lowered(given % 3);
                add(
                        minutes,
                        new Event.Marked(
                                criterion.id(),
                                Optional.of(band),
                                "Named the order at 6:10 and kept to it until the first failure.",
                                true));
            }
        }
        add(
                minutes,
                new Event.Committed(
                        round.answersInText() ? "## Shape\n\n- one queue\n- one consumer" : "http://localhost:8080"));
    }
}
