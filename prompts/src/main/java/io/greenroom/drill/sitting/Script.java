package io.greenroom.drill.sitting;

import io.greenroom.drill.round.FollowUp;
import io.greenroom.drill.round.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a sitting brings about by itself: phases, warnings, follow-ups, the bell. Alone, one follow-up is put at a time, and
 * the next when there was time to talk about it; in a pair all that are due wait for the interviewer.
 */
public final class Script {
    private static final List<Double> WARNINGS = List.of(1 / 2.0, 1 / 12.0, 1 / 60.0);

    private final Sitting sitting;
    private final long now;

    private Script(Sitting sitting, long now) {
        this.sitting = sitting;
        this.now = now;
    }

    /** All that is due at this moment, in its order. */
    public static List<Event> due(Sitting sitting, long now) {
        return sitting.ended().isPresent() ? List.of() : new Script(sitting, now).due();
    }

    private List<Event> due() {
        if (now >= sitting.bell()) {
            return List.of(new Event.Ended(true));
        }
        List<Event> events = new ArrayList<>();
        var phase = sitting.phaseAt(now);
        if (!phase.id().equals(sitting.phase())) {
            events.add(new Event.PhaseBegan(phase.id()));
        }
        warning().ifPresent(events::add);
        probe().ifPresent(events::add);
        events.addAll(followUps());
        return events;
    }

    /** Only the last of those that have come: after a crash nobody wants to hear of the others. */
    private Optional<Event> warning() {
        var left = (sitting.bell() - now) / 1000.0;
        return WARNINGS.stream()
                .map(share -> Math.round(sitting.bell() * share / 1000))
                .filter(seconds -> left <= seconds)
                .reduce((_, later) -> later)
                .filter(seconds -> seconds < sitting.warnedLeft())
                .map(Event.Warned::new);
    }

    /** Alone, the probes come by themselves, evenly over the time in which one talks about a question. */
    private Optional<Event> probe() {
        return sitting.started().pair()
                ? Optional.empty()
                : sitting.turns().current().flatMap(this::probe);
    }

    private Optional<Event> probe(FollowUp followUp) {
        var step = sitting.turns().probes(followUp.id()) + 1;
        var put = sitting.turns().released().getOrDefault(followUp.id(), now);
        var due = put
                + sitting.millis(
                        followUp.minutes() * (double) step / (followUp.probes().size() + 1));
        return step <= followUp.probes().size()
                        && now >= due
                        && !sitting.turns().told(followUp.id())
                ? Optional.of(new Event.Probed(followUp.id(), step, "the clock"))
                : Optional.empty();
    }

    private List<Event> followUps() {
        List<Event> events = new ArrayList<>();
        for (var followUp : sitting.followUps()) {
            if (!sitting.turns().released().containsKey(followUp.id())
                    && !sitting.turns().due().containsKey(followUp.id())
                    && came(followUp)
                    && timely(followUp)) {
                var why = why(followUp.when());
                if (sitting.started().pair()) {
                    events.add(new Event.Due(followUp.id(), why));
                } else if (events.isEmpty() && free()) {
                    events.add(new Event.Released(followUp.id(), why));
                }
            }
        }
        return events;
    }

    /** Whether its cause is there, and old enough. */
    private boolean came(FollowUp followUp) {
        return cause(followUp.when())
                .filter(at -> now >= at + sitting.millis(followUp.when().after()))
                .isPresent();
    }

    /** What hangs on a state, and not on the clock, is not begun when the bell leaves less than half of its time. */
    private boolean timely(FollowUp followUp) {
        return switch (followUp.when()) {
            case When.Minute _, When.InPhase _ -> true;
            default -> sitting.bell() - now >= sitting.millis(followUp.minutes() / 2.0);
        };
    }

    /** Whether the one before was talked about, or there was time to. */
    private boolean free() {
        return sitting.turns()
                .current()
                .map(it -> sitting.turns().told(it.id())
                        || now >= sitting.turns().released().getOrDefault(it.id(), now) + sitting.millis(it.minutes()))
                .orElse(true);
    }

    /** Since when the cause is there. */
    private Optional<Long> cause(When when) {
        return switch (when) {
            case When.Minute it -> past(sitting.millis(it.minute()));
            case When.InPhase it -> past(sitting.millis(sitting.round().beginOf(it.phase()) + (double) it.minute()));
            case When.Green it -> sitting.levels().firstGreen(it.level());
            case When.Broken it -> broken(it);
            case When.NotGreen it ->
                past(sitting.millis(it.minute())).filter(at -> sitting.levels()
                        .firstGreen(it.level())
                        .map(green -> green > at)
                        .orElse(true));
            case When.Quiet it -> past(sitting.activeAt() + sitting.millis(it.minutes()));
        };
    }

    private Optional<Long> past(long at) {
        return Optional.of(at).filter(it -> now >= it);
    }

    private Optional<Long> broken(When.Broken when) {
        return sitting.levels().all().stream()
                .filter(state ->
                        when.level().map(level -> level == state.level()).orElse(true))
                .flatMap(state -> state.firstBroken().stream())
                .min(Long::compare);
    }

    private static String why(When when) {
        return switch (when) {
            case When.Minute it -> "minute " + it.minute();
            case When.InPhase it -> "minute %d of the phase %s".formatted(it.minute(), it.phase());
            case When.Green it -> "level " + it.level() + " turned green";
            case When.Broken it -> it.level().map(level -> "level " + level).orElse("a level") + " broke";
            case When.NotGreen it -> "level %d was not green at minute %d".formatted(it.level(), it.minute());
            case When.Quiet it -> "nothing happened for " + it.minutes() + " minutes";
        };
    }
}
