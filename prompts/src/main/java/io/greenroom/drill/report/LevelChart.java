package io.greenroom.drill.report;

import io.greenroom.drill.sitting.Entry;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Sitting;
import io.greenroom.kit.chart.Axis;
import io.greenroom.kit.chart.Chart;
import io.greenroom.kit.chart.Mark;
import java.util.ArrayList;
import java.util.List;

/** How many clauses of a level passed over time, with a mark where it turned green or broke. */
final class LevelChart {
    private static final double MINUTE = 60_000;

    private final Sitting sitting;
    private final Course course;

    LevelChart(Sitting sitting, Course course) {
        this.sitting = sitting;
        this.course = course;
    }

    String html() {
        var level = course.state().level();
        var total = course.words().stream().mapToInt(Course.Word::total).max().orElse(1);
        var clauses = sitting.round().clauseNoun();
        var about = "%s; at the end %s %s pass".formatted(course.sentence(), course.atEnd(), clauses);
        var chart = new Chart(
                "level-" + level,
                course.name() + " over time",
                about,
                Axis.between("minutes", 0, sitting.bell() / MINUTE),
                Axis.upTo(clauses + " that pass", total));
        silences(chart);
        chart.level("all %d".formatted(total), "due", total);
        steps(chart);
        turns(chart);
        return chart.html();
    }

    private void steps(Chart chart) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        for (var word : course.words()) {
            if (!ys.isEmpty()) {
                xs.add(word.at() / MINUTE);
                ys.add(ys.getLast());
            }
            xs.add(word.at() / MINUTE);
            ys.add((double) word.passed());
        }
        xs.add(course.end() / MINUTE);
        ys.add(ys.getLast());
        chart.area("pass", "good", xs, ys);
    }

    private void turns(Chart chart) {
        var turns = course.turns();
        if (turns.stream().anyMatch(Course.Word::green)) {
            chart.named("turned green", Mark.DOT, "kept");
        }
        if (turns.stream().anyMatch(turn -> !turn.green())) {
            chart.named("broke", Mark.CROSS, "bad");
        }
        for (var turn : turns) {
            chart.mark(
                    turn.green() ? Mark.DOT : Mark.CROSS,
                    turn.green() ? "kept" : "bad",
                    turn.at() / MINUTE,
                    turn.passed());
        }
    }

    /** While the judge could not judge. */
    private void silences(Chart chart) {
        var since = -1L;
        var any = false;
        for (Entry entry : sitting.entries()) {
            if (entry.event() instanceof Event.JudgeSaid said) {
                if (said.judging() && since >= 0) {
                    chart.band("worst", since / MINUTE, entry.at() / MINUTE);
                    any = true;
                }
                since = said.judging() ? -1 : since < 0 ? entry.at() : since;
            }
        }
        if (since >= 0) {
            chart.band("worst", since / MINUTE, course.end() / MINUTE);
        }
        if (any || since >= 0) {
            chart.banded("judge silent", "worst");
        }
    }
}
