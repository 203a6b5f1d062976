package io.greenroom.drill.report;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Mark;
import io.greenroom.drill.sitting.Marking;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.drill.sitting.Sitting;
import io.greenroom.drill.sitting.Verdict;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that a report says, in its order, for the page and for Markdown alike. Texts are plain unless they are called
 * Markdown.
 *
 * @param facts when, how, how long
 * @param onward what to practise, Markdown
 */
record Findings(
        Sitting sitting,
        Reader reader,
        List<Fact> facts,
        Verdict verdict,
        List<Judged> rubric,
        List<Course> courses,
        List<Happening> timeline,
        List<String> regressions,
        Optional<String> committed,
        List<String> onward) {

    /** A word and what it is: {@code seed 4711}. */
    record Fact(String name, String value) {}

    /**
     * A criterion and what became of it.
     *
     * @param behaviours of the band that was given, Markdown; empty if none was
     */
    record Judged(Mark mark, String behaviours) {
        String band() {
            return mark.band().map(Band::words).orElse(Band.NOT_OBSERVED);
        }
    }

    static Findings of(Sitting sitting, Reader reader, ZoneId zone) {
        var courses = Course.all(sitting);
        return new Findings(
                sitting,
                reader,
                facts(sitting, zone),
                Verdict.of(sitting),
                Marking.of(sitting).stream()
                        .map(mark -> new Judged(mark, behaviours(sitting, mark)))
                        .toList(),
                courses,
                new Timeline(sitting, reader).all(),
                courses.stream()
                        .flatMap(course -> course.regressions().stream())
                        .toList(),
                sitting.committed().map(Event.Committed::answer),
                Onward.of(sitting));
    }

    private static String behaviours(Sitting sitting, Mark mark) {
        return mark.band()
                .map(band -> sitting.text(mark.criterion().behaviours().getOrDefault(band, "")))
                .orElse("");
    }

    private static List<Fact> facts(Sitting sitting, ZoneId zone) {
        var started = sitting.started();
        var began = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH)
                .withZone(zone)
                .format(sitting.entries().getFirst().wall());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Begun", began));
        facts.add(new Fact("Mode", mode(started)));
        facts.add(new Fact("Length", length(sitting)));
        if (started.mode() == Mode.MOCK || sitting.points() > 0) {
            facts.add(new Fact("Hints", hints(sitting)));
        }
        facts.add(new Fact("Seed", String.valueOf(started.seed())));
        if (started.speed() != 1) {
            facts.add(new Fact("Speed", String.format(Locale.ROOT, "%.4g times", started.speed())));
        }
        return facts;
    }

    private static String mode(Event.Started started) {
        return (started.mode() == Mode.MOCK ? "mock" : "practice") + (started.pair() ? ", in a pair" : ", alone");
    }

    private static String length(Sitting sitting) {
        var whole = Moments.span(sitting.bell() / 1000);
        var ended = sitting.ended().orElse(sitting.bell());
        return ended >= sitting.bell() ? whole : "%s, ended at %s".formatted(whole, Moments.words(ended));
    }

    private static String hints(Sitting sitting) {
        var points = sitting.points() == 1 ? "1 point" : sitting.points() + " points";
        return sitting.started().mode() == Mode.MOCK ? points : points + ", which cost nothing in practice";
    }
}
