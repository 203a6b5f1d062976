package io.greenroom.drill.sitting;

import io.greenroom.drill.round.FollowUp;
import io.greenroom.drill.round.Phase;
import io.greenroom.drill.round.Round;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sitting as its entries tell it, up to the last of them. Times are milliseconds of the sitting. Not for several threads
 * at once.
 */
public final class Sitting {
    private static final double MILLIS_A_MINUTE = 60_000;

    private final Round round;
    private final List<Entry> entries = new ArrayList<>();
    private final Levels levels;
    private final Turns turns;
    private final Map<String, Integer> hints = new LinkedHashMap<>();
    private final Map<String, Event.Marked> marks = new LinkedHashMap<>();
    private Event.Started started;
    private Optional<Event.ServerNamed> server = Optional.empty();
    private Optional<Event.JudgeSaid> judge = Optional.empty();
    private Optional<Event.Committed> committed = Optional.empty();
    private Optional<Long> ended = Optional.empty();
    private String phase = "";
    private boolean paused;
    private int points;
    private long activeAt;
    private long warnedLeft = Long.MAX_VALUE;

    /** A sitting that has just begun. */
    public Sitting(Round round, Entry first) {
        if (!(first.event() instanceof Event.Started start)) {
            throw new IllegalArgumentException("a sitting begins with 'started', not with " + first.event());
        }
        this.round = round;
        this.started = start;
        this.levels = new Levels(round);
        this.turns = new Turns(round);
        entries.add(first);
    }

    /** A sitting out of its journal. */
    public static Sitting of(Round round, List<Entry> entries) {
        var sitting = new Sitting(round, entries.getFirst());
        entries.stream().skip(1).forEach(sitting::add);
        return sitting;
    }

    /** Takes note of what happened next. */
    public void add(Entry entry) {
        entries.add(entry);
        var at = entry.at();
        activeAt = active(entry.event()) ? at : activeAt;
        switch (entry.event()) {
            case Event.Started _ -> throw new IllegalArgumentException("a sitting begins once");
            case Event.PhaseBegan began -> phase = began.phase();
            case Event.Warned warned -> warnedLeft = warned.secondsLeft();
            case Event.Hinted hinted -> hinted(hinted);
            case Event.Due it -> turns.due(it, at);
            case Event.Released it -> turns.released(it, at);
            case Event.Probed it -> turns.probed(it);
            case Event.Told it -> turns.told(it);
            case Event.Replied it -> turns.replied(it);
            case Event.LevelJudged judged -> levels.judged(judged, at);
            case Event.JudgeSaid said -> judge = Optional.of(said);
            case Event.ServerNamed named -> server = Optional.of(named);
            case Event.Paused _ -> paused = true;
            case Event.Resumed _ -> paused = false;
            case Event.Committed it -> committed = Optional.of(it);
            case Event.Marked marked -> marks.put(marked.criterion(), marked);
            case Event.Ended _ -> ended = Optional.of(at);
            case Event.Noted _, Event.Asked _, Event.Benched _, Event.Slept _, Event.ClockSet _, Event.Returned _ -> {}
        }
    }

    /** Whether somebody did something, or the server. */
    private static boolean active(Event event) {
        return switch (event) {
            case Event.Noted noted -> !noted.secret();
            case Event.Asked _,
                    Event.Hinted _,
                    Event.Released _,
                    Event.Probed _,
                    Event.Told _,
                    Event.Replied _,
                    Event.LevelJudged _,
                    Event.Benched _,
                    Event.Slept _,
                    Event.ClockSet _,
                    Event.Returned _ -> true;
            default -> false;
        };
    }

    private void hinted(Event.Hinted hinted) {
        hints.merge(hinted.hint(), hinted.step(), Math::max);
        points += hinted.cost();
    }

    public Round round() {
        return round;
    }

    public Event.Started started() {
        return started;
    }

    /** All that happened, oldest first. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** A text of the round with what was drawn, and minutes as they are in this sitting. */
    public String text(String markdown) {
        return started.draw().text(markdown, scale(), started.minutes());
    }

    /** How much longer this sitting is than the round as written. */
    public double scale() {
        return started.minutes() / round.minutes();
    }

    /** Minutes of the round as written, in milliseconds of this sitting. */
    public long millis(double roundMinutes) {
        return Math.round(roundMinutes * scale() * MILLIS_A_MINUTE);
    }

    /** When the bell rings. */
    public long bell() {
        return Math.round(started.minutes() * MILLIS_A_MINUTE);
    }

    /** The phase that the clock says. */
    public Phase phaseAt(long at) {
        return round.phaseAt(at / (MILLIS_A_MINUTE * scale()));
    }

    /** When a phase ends. */
    public long endOf(Phase of) {
        return millis(round.beginOf(of.id()) + of.minutes());
    }

    /** The phase that was announced last; empty before the first. */
    public String phase() {
        return phase;
    }

    /** What was judged. */
    public Levels levels() {
        return levels;
    }

    /** What was asked and answered. */
    public Turns turns() {
        return turns;
    }

    /** The steps of each hint that were shown, by its name. */
    public Map<String, Integer> hints() {
        return Map.copyOf(hints);
    }

    /** What all hints cost. */
    public int points() {
        return points;
    }

    /** The follow-ups that this sitting may use: all outside of pools, and what was drawn of the pools. */
    public List<FollowUp> followUps() {
        return round.followUps().stream()
                .filter(it -> it.pool().isEmpty() || started.draw().pooled().contains(it.id()))
                .toList();
    }

    /** The last mark of each criterion that a person gave or took back. */
    public Map<String, Event.Marked> marks() {
        return Map.copyOf(marks);
    }

    public Optional<Event.ServerNamed> server() {
        return server;
    }

    public Optional<Event.JudgeSaid> judge() {
        return judge;
    }

    public Optional<Event.Committed> committed() {
        return committed;
    }

    /** When it ended, if it has. */
    public Optional<Long> ended() {
        return ended;
    }

    public boolean paused() {
        return paused;
    }

    /** When anything happened that a person or the server did. */
    public long activeAt() {
        return activeAt;
    }

    /** The seconds of which the candidate was last told that they are left. */
    public long warnedLeft() {
        return warnedLeft;
    }

    /** Whether the model answer may be seen: one's own is committed, and in a mock the bell has rung. */
    public boolean modelOpen() {
        return committed.isPresent() && (started.mode() == Mode.PRACTICE || ended.isPresent());
    }
}
