package io.greenroom.drill.cli;

import io.greenroom.drill.committee.Decisions;
import io.greenroom.drill.options.RoundOptions;
import io.greenroom.drill.round.Loop;
import io.greenroom.drill.round.Loop.Leg;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Goes through a day: what was held already is passed over, what was interrupted is gone on with. */
final class DayRun {
    private static final Duration STEP = Duration.ofMillis(200);

    private final Day day;
    private final Loop loop;
    private final Holding holding;
    private final RoundOptions where;
    private final Terminal terminal;
    private final PrintStream out;

    DayRun(Day day, RoundOptions where, Holding holding, Terminal terminal, PrintStream out) {
        this.day = day;
        this.loop = where.loop(day.plan().loop());
        this.where = where;
        this.holding = holding;
        this.terminal = terminal;
        this.out = out;
    }

    int hold() throws IOException {
        out.println("%s: %d rounds. The day is kept in %s; after a crash: greenroom drill day --resume"
                .formatted(loop.title(), loop.day().size(), day.folder()));
        for (var leg : loop.day()) {
            var known = day.stops().stream()
                    .filter(it -> it.round().equals(leg.round()))
                    .findFirst();
            if (known.isPresent()) {
                goOn(leg, known.get());
            } else {
                take(leg);
            }
        }
        day.end();
        out.print(Decisions.say(loop, decided(), day.folder(), terminal));
        return ExitCodes.PASSED;
    }

    private void take(Leg leg) throws IOException {
        if (leg.ifMixed() && !decided().mixed()) {
            var why = "The results so far are not mixed, so this round is left out.";
            out.println("%s: %s".formatted(where.round(leg.round()).title(), why));
            day.put(new Day.Stop(leg.round(), Optional.empty(), why, Optional.empty()));
            return;
        }
        var round = where.round(leg.round());
        out.println("Round %d of %d: %s, %s"
                .formatted(
                        loop.day().indexOf(leg) + 1,
                        loop.day().size(),
                        round.title(),
                        Moments.span(round.minutes() * 60L)));
        var sitting = holding.next(round);
        var stop = new Day.Stop(leg.round(), Optional.of(sitting.toString()), "", Optional.empty());
        day.put(stop);
        goOn(leg, stop);
    }

    private void goOn(Leg leg, Day.Stop stop) throws IOException {
        if (stop.sitting().isEmpty()
                || stop.restUntil().filter(it -> it <= now()).isPresent()) {
            return;
        }
        var sitting = Path.of(stop.sitting().get());
        if (stop.restUntil().isEmpty()) {
            if (!Files.exists(sitting.resolve(Journal.FILE))
                    || Journal.read(sitting).isEmpty()) {
                holding.begin(where.round(leg.round()), sitting);
            }
            holding.hold(sitting, last(leg) ? Duration.ZERO : atLeastAMoment(rest(leg)));
            var ended = Journal.read(sitting).stream()
                    .filter(it -> it.event() instanceof Event.Ended)
                    .map(it -> it.wall())
                    .findFirst();
            if (ended.isEmpty()) {
                throw new Left();
            }
            var until = ended.get().plus(rest(leg)).toEpochMilli();
            day.put(new Day.Stop(stop.round(), stop.sitting(), "", Optional.of(until)));
            pause(until);
        } else {
            pause(stop.restUntil().get());
        }
    }

    /** The round was left before its end; the day can be gone on with. */
    static final class Left extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private boolean last(Leg leg) {
        return loop.day().getLast().equals(leg);
    }

    private static Duration atLeastAMoment(Duration rest) {
        return rest.isZero() ? Duration.ofMillis(1) : rest;
    }

    /** In the world's time. */
    private Duration rest(Leg leg) {
        return Duration.ofMillis(
                Math.round(leg.restMinutes() * 60_000 / day.plan().speed()));
    }

    private static long now() {
        return Instant.now().toEpochMilli();
    }

    /** What is left of a break, if people were quick to leave the round. */
    private void pause(long until) {
        if (until > now()) {
            out.println("A break of %s.".formatted(Moments.span(Math.max(1, (until - now()) / 1000))));
        }
        while (until > now() && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(STEP.toNanos());
        }
    }

    private Decisions decided() {
        List<Path> sittings = day.stops().stream()
                .flatMap(it -> it.sitting().stream())
                .map(Path::of)
                .toList();
        return Decisions.of(loop, where, sittings);
    }
}
