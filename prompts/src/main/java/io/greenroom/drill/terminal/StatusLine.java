package io.greenroom.drill.terminal;

import io.greenroom.drill.live.CandidateView;
import io.greenroom.drill.live.CandidateView.LevelView;
import io.greenroom.drill.live.CandidateView.PhaseView;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.kit.terminal.Widths;
import java.util.ArrayList;
import java.util.List;

/** The line at the bottom: clock, phase, levels. */
final class StatusLine {
    private StatusLine() {}

    static String of(CandidateView view, Terminal terminal) {
        List<String> parts = new ArrayList<>();
        parts.add(clock(view));
        if (view.mock()) {
            parts.add("mock");
        }
        view.phases().stream()
                .filter(phase -> phase.state() == PhaseView.State.NOW)
                .forEach(phase -> parts.add(phase.title()));
        view.levels().forEach(level -> parts.add(level(level, terminal)));
        if (view.points() > 0) {
            parts.add("hints " + view.points());
        }
        view.trouble().ifPresent(_ -> parts.add("the disk refuses the journal"));
        var line = String.join(terminal.unicode() ? " · " : " - ", parts);
        var columns = terminal.columns() - 1;
        return Widths.of(line) <= columns ? line : line.substring(0, Widths.fitting(line, columns));
    }

    private static String clock(CandidateView view) {
        if (view.over()) {
            return "over";
        }
        var left = Moments.words(view.bell() - view.at());
        return "%s left, %s gone%s".formatted(left, Moments.words(view.at()), view.standing() ? ", paused" : "");
    }

    private static String level(LevelView level, Terminal terminal) {
        var now = level.green()
                ? (terminal.unicode() ? "✓" : "green")
                : level.known() ? level.passed() + "/" + level.total() : "?";
        return "%c%d %s%s".formatted(level.noun().charAt(0), level.level(), now, level.broken() ? " broken" : "");
    }
}
