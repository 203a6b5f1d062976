package io.greenroom.drill.sitting;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Draw;
import java.util.List;
import java.util.Optional;

/** Something that happened in a sitting. Times stand in the {@link Entry} around it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Started.class, name = "started"),
    @JsonSubTypes.Type(value = Event.PhaseBegan.class, name = "phase"),
    @JsonSubTypes.Type(value = Event.Warned.class, name = "warned"),
    @JsonSubTypes.Type(value = Event.Noted.class, name = "note"),
    @JsonSubTypes.Type(value = Event.Asked.class, name = "asked"),
    @JsonSubTypes.Type(value = Event.Hinted.class, name = "hint"),
    @JsonSubTypes.Type(value = Event.Due.class, name = "due"),
    @JsonSubTypes.Type(value = Event.Released.class, name = "follow-up"),
    @JsonSubTypes.Type(value = Event.Probed.class, name = "probe"),
    @JsonSubTypes.Type(value = Event.Told.class, name = "told"),
    @JsonSubTypes.Type(value = Event.Replied.class, name = "reply"),
    @JsonSubTypes.Type(value = Event.LevelJudged.class, name = "level"),
    @JsonSubTypes.Type(value = Event.JudgeSaid.class, name = "judge"),
    @JsonSubTypes.Type(value = Event.Benched.class, name = "bench"),
    @JsonSubTypes.Type(value = Event.ServerNamed.class, name = "server"),
    @JsonSubTypes.Type(value = Event.Paused.class, name = "paused"),
    @JsonSubTypes.Type(value = Event.Resumed.class, name = "resumed"),
    @JsonSubTypes.Type(value = Event.Slept.class, name = "slept"),
    @JsonSubTypes.Type(value = Event.ClockSet.class, name = "clock-set"),
    @JsonSubTypes.Type(value = Event.Returned.class, name = "returned"),
    @JsonSubTypes.Type(value = Event.Committed.class, name = "committed"),
    @JsonSubTypes.Type(value = Event.Marked.class, name = "marked"),
    @JsonSubTypes.Type(value = Event.Ended.class, name = "ended")
})
public sealed interface Event {

    /**
     * The beginning.
     *
     * @param round its name
     * @param minutes how long this sitting takes; the round's own minutes are scaled to it
     * @param speed how many seconds of the sitting pass in one of the world
     * @param pair whether an interviewer releases what is due
     * @param draw what was drawn
     */
    record Started(String round, double minutes, Mode mode, double speed, boolean pair, long seed, Draw draw)
            implements Event {}

    /** A phase of the round began. */
    record PhaseBegan(String phase) implements Event {}

    /** The candidate was told that so many seconds are left. */
    record Warned(long secondsLeft) implements Event {}

    /** A note; a secret one is the interviewer's own. */
    record Noted(String text, boolean secret) implements Event {}

    /** The candidate asked; the question of the round that it was taken for, if any. */
    record Asked(String text, Optional<String> question) implements Event {}

    /** A step of a hint was shown, and what it costs. */
    record Hinted(String hint, int step, int cost, boolean byInterviewer) implements Event {}

    /** A follow-up may be released by the interviewer. */
    record Due(String followUp, String why) implements Event {}

    /** A follow-up was put to the candidate. */
    record Released(String followUp, String why) implements Event {}

    /** The next probe of a follow-up was put, from 1 on. */
    record Probed(String followUp, int step, String why) implements Event {}

    /** The candidate has said all there is to say to a follow-up. */
    record Told(String followUp) implements Event {}

    /**
     * What the candidate answered to a follow-up in writing; the last one counts.
     *
     * @param right whether a task was solved, as far as a machine can tell
     * @param words what the machine says of it; empty if it says nothing
     */
    record Replied(String followUp, String text, Optional<Boolean> right, String words) implements Event {}

    /** The suite's word on a level, when it differs from the last one. */
    record LevelJudged(int level, boolean green, int passed, int total, List<String> broken) implements Event {}

    /** The judge cannot judge, or can again. */
    record JudgeSaid(boolean judging, String words) implements Event {}

    /** What the bench found. */
    record Benched(String profile, boolean passed, String words) implements Event {}

    /** Where the candidate's server is: a URL, or the command that starts it. */
    record ServerNamed(String server, boolean command) implements Event {}

    /** The clock stands. */
    record Paused() implements Event {}

    /** The clock runs again. */
    record Resumed() implements Event {}

    /** The machine slept so long. */
    record Slept(long millis) implements Event {}

    /** Somebody set the machine's clock by so much; the sitting's did not move. */
    record ClockSet(long millis) implements Event {}

    /** The runner is back after so long without one. */
    record Returned(long goneMillis) implements Event {}

    /** The candidate's own answer: a text, or where the server is. */
    record Committed(String answer) implements Event {}

    /** A mark of a person; none takes the mark back. */
    record Marked(String criterion, Optional<Band> band, String evidence, boolean byInterviewer) implements Event {}

    /** The end: at the bell, or before. */
    record Ended(boolean bell) implements Event {}
}
