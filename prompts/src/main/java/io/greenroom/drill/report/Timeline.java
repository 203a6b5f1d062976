package io.greenroom.drill.report;

import io.greenroom.drill.report.Happening.Kind;
import io.greenroom.drill.round.FollowUp;
import io.greenroom.drill.round.Hint;
import io.greenroom.drill.round.Phase;
import io.greenroom.drill.round.Question;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.drill.sitting.Sitting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that happened in a sitting and that a reader may see, oldest first. */
final class Timeline {
    private final Sitting sitting;
    private final Reader reader;
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<Integer, Boolean> green = new HashMap<>();

    Timeline(Sitting sitting, Reader reader) {
        this.sitting = sitting;
        this.reader = reader;
    }

    List<Happening> all() {
        sitting.entries().forEach(entry -> take(entry.at(), entry.event()));
        return List.copyOf(happenings);
    }

    private void add(long at, Kind kind, String what, String more) {
        happenings.add(new Happening(at, kind, what, more));
    }

    private void take(long at, Event event) {
        switch (event) {
            case Event.Started it -> add(at, Kind.OTHER, "The round began", it.pair() ? "in a pair" : "");
            case Event.PhaseBegan it -> phase(at, it);
            case Event.Warned it -> add(at, Kind.OTHER, "Warned", Moments.span(it.secondsLeft()) + " were left");
            case Event.Noted it -> noted(at, it);
            case Event.Asked it -> asked(at, it);
            case Event.Hinted it -> hinted(at, it);
            case Event.Due it -> due(at, it);
            case Event.Released it -> add(at, Kind.SAID, "Follow-up: " + title(it.followUp()), it.why());
            case Event.Probed it ->
                add(at, Kind.SAID, "Probe %d: %s".formatted(it.step(), title(it.followUp())), "by " + it.why());
            case Event.Told _ -> {
                // the next question follows
            }
            case Event.Replied it ->
                add(at, kind(it), "Answered: " + title(it.followUp()), (it.text() + "\n" + it.words()).strip());
            case Event.LevelJudged it -> level(at, it);
            case Event.Benched it -> add(at, it.passed() ? Kind.GOOD : Kind.BAD, "Bench " + it.profile(), it.words());
            case Event.Committed _ -> add(at, Kind.OTHER, "Answer committed", "");
            case Event.Marked _ -> {
                // stands in the rubric, as it is at the end
            }
            case Event.Ended it -> add(at, Kind.PHASE, it.bell() ? "The bell" : "Ended before the bell", "");
            default -> machine(at, event);
        }
    }

    private static Kind kind(Event.Replied it) {
        return it.right().map(right -> right ? Kind.GOOD : Kind.BAD).orElse(Kind.SAID);
    }

    /** What the clock, the judge and the machine did. */
    private void machine(long at, Event event) {
        switch (event) {
            case Event.JudgeSaid it ->
                add(at, Kind.OTHER, it.judging() ? "The judge judges" : "The judge fell silent", it.words());
            case Event.ServerNamed it -> add(at, Kind.OTHER, where(it), it.server());
            case Event.Paused _ -> add(at, Kind.OTHER, "Paused", "");
            case Event.Resumed _ -> add(at, Kind.OTHER, "Went on", "");
            case Event.Slept it -> add(at, Kind.OTHER, "The machine slept", Moments.span(it.millis() / 1000));
            case Event.ClockSet it ->
                add(
                        at,
                        Kind.OTHER,
                        "The machine's clock was set",
                        "by %d seconds; this one did not move".formatted(it.millis() / 1000));
            case Event.Returned it ->
                add(
                        at,
                        Kind.OTHER,
                        "The runner was back",
                        "after %s without one".formatted(Moments.span(it.goneMillis() / 1000)));
            default -> {
                // told above
            }
        }
    }

    private void phase(long at, Event.PhaseBegan began) {
        var title = sitting.round().phases().stream()
                .filter(it -> it.id().equals(began.phase()))
                .map(Phase::title)
                .findFirst()
                .orElse(began.phase());
        add(at, Kind.PHASE, title, "");
    }

    private void noted(long at, Event.Noted noted) {
        if (!noted.secret()) {
            add(at, Kind.SAID, "Note", noted.text());
        } else if (reader.seesSecrets()) {
            add(at, Kind.PRIVATE, "Private note", noted.text());
        }
    }

    private void asked(long at, Event.Asked asked) {
        var taken = asked.question()
                .flatMap(sitting.round()::question)
                .map(Question::title)
                .map(title -> sitting.text(title))
                .filter(title -> !title.equals(asked.text()));
        add(
                at,
                Kind.SAID,
                "Asked: " + asked.text(),
                taken.map(it -> "taken for: " + it).orElse(""));
    }

    private void hinted(long at, Event.Hinted hinted) {
        var title = sitting.round().hint(hinted.hint()).map(Hint::title).orElse(hinted.hint());
        var points = hinted.cost() == 1 ? "1 point" : hinted.cost() + " points";
        var cost = sitting.started().mode() == Mode.MOCK ? points : points + ", free in practice";
        add(
                at,
                Kind.OTHER,
                "Hint: %s, %s".formatted(title, Hint.STEPS.get(hinted.step() - 1)),
                hinted.byInterviewer() ? cost + ", from the interviewer" : cost);
    }

    private void due(long at, Event.Due due) {
        if (reader.seesSecrets()) {
            add(at, Kind.PRIVATE, "Due: " + title(due.followUp()), due.why());
        }
    }

    private String where(Event.ServerNamed named) {
        return sitting.round().solved()
                ? "The program is run with"
                : named.command() ? "The server is started with" : "The server is at";
    }

    private String title(String followUp) {
        return sitting.round().followUp(followUp).map(FollowUp::title).orElse(followUp);
    }

    /** Only when it turns green, or breaks; the rest is in the chart. */
    private void level(long at, Event.LevelJudged judged) {
        var before = green.put(judged.level(), judged.green());
        var round = sitting.round();
        var name = round.levelNoun() + " " + judged.level();
        var clauses = "%d of %d %s pass".formatted(judged.passed(), judged.total(), round.clauseNoun());
        if (before == null && !judged.green()) {
            add(at, Kind.OTHER, name + " judged for the first time", clauses);
        } else if (judged.green() && !Boolean.TRUE.equals(before)) {
            add(at, Kind.GOOD, name + " green", clauses);
        } else if (!judged.green() && Boolean.TRUE.equals(before)) {
            add(at, Kind.BAD, name + " broken", Course.names(judged.broken()));
        }
    }
}
