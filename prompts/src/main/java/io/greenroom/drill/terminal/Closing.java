package io.greenroom.drill.terminal;

import io.greenroom.drill.live.CandidateView;
import io.greenroom.drill.live.CandidateView.Afterwards;
import io.greenroom.drill.round.Band;
import io.greenroom.drill.sitting.Mark;
import io.greenroom.kit.terminal.Ink;
import java.util.List;
import java.util.Map;

/** What can be looked at when a round is over. */
final class Closing {
    private final CandidateView view;
    private final Afterwards after;
    private final Screen screen;

    Closing(CandidateView view, Afterwards after, Screen screen) {
        this.view = view;
        this.after = after;
        this.screen = screen;
    }

    /** The bell, the verdict, and what one can do now. */
    String all(String report) {
        var bell = view.at() >= view.bell();
        screen.blank()
                .row(
                        News.at(view.at()),
                        bell ? "The bell: the round is over." : "The round is over, before the bell.",
                        Ink.BOLD)
                .blank();
        verdict();
        screen.blank().table(marks()).blank();
        self();
        screen.text("rubric shows what each band looks like, sounds what strong and weak sound like. "
                + (view.model().isPresent() ? "model shows the model answer." : view.modelClosed()));
        return screen.text(report).text("quit leaves.").toString();
    }

    /** The verdict as it stands, and how it came about. */
    Closing verdict() {
        screen.row("", "Verdict: " + after.verdict(), Ink.BOLD);
        after.steps().forEach(step -> screen.row("  ", step, Ink.NONE));
        return this;
    }

    private Table marks() {
        return Table.of(
                screen.terminal(),
                List.of("Criterion", "Band", "Evidence"),
                after.marks().stream()
                        .map(mark -> List.of(
                                mark.criterion().title(),
                                mark.band().map(Band::words).orElse(Band.NOT_OBSERVED),
                                evidence(mark)))
                        .toList());
    }

    private static String evidence(Mark mark) {
        return mark.band().isEmpty() ? "" : "%s (%s)".formatted(mark.evidence(), mark.by());
    }

    private void self() {
        var open = after.marks().stream()
                .map(Mark::criterion)
                .filter(it -> !it.measured())
                .map(it -> it.id())
                .toList();
        if (after.selfMarked() && !open.isEmpty()) {
            screen.text("Mark yourself, with what was said or done and when:")
                    .row(
                            "  ",
                            "mark %s leaning-hire 12:03 named the order before the first line"
                                    .formatted(open.getFirst()),
                            Ink.NONE)
                    .text("Criteria: %s.".formatted(String.join(", ", open)))
                    .text(Acts.bands());
        }
    }

    /** The marks that differ from those before, and the verdict then. */
    String changed(List<Mark> before) {
        for (var mark : after.marks()) {
            if (!before.contains(mark)) {
                screen.text("%s: %s."
                        .formatted(
                                mark.criterion().title(),
                                mark.band().map(Band::words).orElse(Band.NOT_OBSERVED)));
            }
        }
        if (!screen.isEmpty()) {
            verdict();
        }
        return screen.toString();
    }

    String rubric() {
        for (var mark : after.marks()) {
            var id = mark.criterion().id();
            screen.heading("%s (%s)".formatted(mark.criterion().title(), id));
            screen.prose(0, after.about().getOrDefault(id, ""));
            after.behaviours().getOrDefault(id, Map.of()).forEach((band, behaviours) -> screen.blank()
                    .row("  ", band.title(), Ink.BOLD)
                    .prose(2, behaviours));
            screen.blank();
        }
        return screen.toString();
    }

    String sounds() {
        for (var sound : after.sounds()) {
            screen.heading(sound.phase());
            screen.row("  ", "Strong", Ink.BOLD).prose(2, sound.strong());
            screen.row("  ", "Weak", Ink.BOLD).prose(2, sound.weak());
            screen.blank();
        }
        return screen.toString();
    }
}
