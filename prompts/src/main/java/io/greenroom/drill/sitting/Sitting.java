package io.greenroom.drill.sitting;

import io.greenroom.drill.round.FollowUp;
import io.greenroom.drill.round.Phase;
import io.greenroom.drill.round.Round;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A sitting as its entries tell it, up to the last of them. Times are milliseconds of the sitting. Not for several threads
 * at once.
 */
public final class Sitting {
    private static final double MILLIS_A_MINUTE = 60_000;

    private final Round round;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, LevelState> levels = new TreeMap<>();
    private final Map<String, Integer> hints = new LinkedHashMap<>();
    private final Map<String, Long> due = new LinkedHashMap<>();
    private final Map<String, Long> released = new LinkedHashMap<>();
    private final Map<String, Integer> probes = new LinkedHashMap<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final Map<String, Event.Replied> replies = new LinkedHashMap<>();
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
        round.levels().forEach(level -> levels.put(level, LevelState.unknown(level)));
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
        switch (entry.event()) {
            case Event.Started _ -> throw new IllegalArgumentException("a sitting begins once");
            case Event.PhaseBegan began -> phase = began.phase();
            case Event.Warned warned -> warnedLeft = warned.secondsLeft();
            case Event.Noted noted -> active(at, !noted.secret());
            case Event.Asked _ -> active(at, true);
            case Event.Hinted hinted -> hinted(hinted, at);
            case Event.Due it -> due.put(it.followUp(), at);
            case Event.Released it -> released(it, at);
            case Event.Probed it -> probed(it, at);
            case Event.Told it -> told(it, at);
            case Event.Replied it -> replied(it, at);
            case Event.LevelJudged judged -> judged(judged, at);
            case Event.JudgeSaid said -> judge = Optional.of(said);
            case Event.Benched _ -> active(at, true);
            case Event.ServerNamed named -> server = Optional.of(named);
            case Event.Paused _ -> paused = true;
            case Event.Resumed _ -> paused = false;
            case Event.Slept _, Event.ClockSet _, Event.Returned _ -> active(at, true);
            case Event.Committed it -> committed = Optional.of(it);
            case Event.Marked marked -> marks.put(marked.criterion(), marked);
            case Event.Ended _ -> ended = Optional.of(at);
        }
    }

    private void active(long at, boolean counts) {
        activeAt = counts ? at : activeAt;
    }

    private void hinted(Event.Hinted hinted, long at) {
        hints.merge(hinted.hint(), hinted.step(), Math::max);
        points += hinted.cost();
        active(at, true);
    }

    private void released(Event.Released it, long at) {
        due.remove(it.followUp());
        released.put(it.followUp(), at);
        active(at, true);
    }

    private void probed(Event.Probed it, long at) {
        probes.put(it.followUp(), it.step());
        active(at, true);
    }

    private void told(Event.Told it, long at) {
        told.add(it.followUp());
        active(at, true);
    }

    private void replied(Event.Replied it, long at) {
        replies.put(it.followUp(), it);
        active(at, true);
    }

    private void judged(Event.LevelJudged judged, long at) {
        var before = levels.getOrDefault(judged.level(), LevelState.unknown(judged.level()));
        levels.put(judged.level(), before.next(judged, at));
        active(at, true);
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

    public Map<Integer, LevelState> levels() {
        return Map.copyOf(levels);
    }

    /** The levels from the lowest on. */
    public List<LevelState> levelStates() {
        return List.copyOf(levels.values());
    }

    /** Whether a level is complete, and all that are judged below it. */
    public boolean green(int level) {
        return levels.values().stream().filter(it -> it.level() <= level).allMatch(LevelState::green);
    }

    /** When a level and all below it had been complete for the first time. */
    public Optional<Long> firstGreen(int level) {
        Map<Integer, Boolean> now = new TreeMap<>();
        round.levels().stream().filter(it -> it <= level).forEach(it -> now.put(it, false));
        for (var entry : entries) {
            if (entry.event() instanceof Event.LevelJudged judged && now.containsKey(judged.level())) {
                now.put(judged.level(), judged.green());
                if (!now.containsValue(false)) {
                    return Optional.of(entry.at());
                }
            }
        }
        return Optional.empty();
    }

    /** How many times a level broke that had been complete. */
    public int regressions() {
        return levels.values().stream().mapToInt(LevelState::regressions).sum();
    }

    /** The steps of each hint that were shown, by its name. */
    public Map<String, Integer> hints() {
        return Map.copyOf(hints);
    }

    /** What all hints cost. */
    public int points() {
        return points;
    }

    /** Follow-ups that wait for the interviewer, and since when. */
    public Map<String, Long> due() {
        return new LinkedHashMap<>(due);
    }

    /** Follow-ups that were put, and when, oldest first. */
    public Map<String, Long> released() {
        return new LinkedHashMap<>(released);
    }

    /** The follow-up that is talked about: the last that was put. */
    public Optional<FollowUp> current() {
        return released.keySet().stream().reduce((_, last) -> last).flatMap(round::followUp);
    }

    /** The name of the problem that was put, in a round that has problems. */
    public Optional<String> problem() {
        return released.keySet().stream()
                .filter(id -> round.solved()
                        && round.followUp(id)
                                .flatMap(FollowUp::pool)
                                .filter(Round.PROBLEMS::equals)
                                .isPresent())
                .findFirst();
    }

    /** How many probes of a follow-up were put. */
    public int probes(String followUp) {
        return probes.getOrDefault(followUp, 0);
    }

    /** Whether the candidate has said all there is to say to a follow-up. */
    public boolean told(String followUp) {
        return told.contains(followUp);
    }

    /** What was answered in writing, by follow-up. */
    public Map<String, Event.Replied> replies() {
        return Map.copyOf(replies);
    }

    /** How many tasks were put that a machine checks. */
    public long tasks() {
        return released.keySet().stream()
                .flatMap(id -> round.followUp(id).stream())
                .filter(it -> it.task().isPresent())
                .count();
    }

    /** How many of them were solved. */
    public long solved() {
        return replies.values().stream().filter(it -> it.right().orElse(false)).count();
    }

    /** Those that this sitting may use: all outside of pools, and what was drawn of the pools. */
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
