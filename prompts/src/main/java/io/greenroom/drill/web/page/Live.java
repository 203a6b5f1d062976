package io.greenroom.drill.web.page;

import io.greenroom.drill.live.CandidateView;
import io.greenroom.drill.sitting.Moments;
import io.greenroom.drill.web.page.Rows.NoteRow;
import io.greenroom.drill.web.page.Rows.PhaseRow;
import io.greenroom.drill.web.page.Rows.TextRow;
import io.greenroom.drill.web.page.Rows.TurnRow;
import java.util.List;
import java.util.Optional;

/**
 * What both pages show of a sitting: all of it is the candidate's to see.
 *
 * @param kind how it is done, in a few words
 * @param newest the title of the last follow-up
 */
public record Live(
        String version,
        String title,
        String kind,
        boolean mock,
        boolean running,
        boolean over,
        boolean canPause,
        boolean canGoOn,
        Clock clock,
        Optional<String> warning,
        Optional<String> trouble,
        List<PhaseRow> phases,
        String promptHtml,
        boolean judged,
        boolean program,
        String server,
        boolean named,
        String judge,
        List<LevelRow> levels,
        List<TurnRow> turns,
        Optional<String> newest,
        List<TextRow> answers,
        List<NoteRow> notes,
        Optional<String> committed) {

    /** Of the candidate's view. */
    public static Live of(CandidateView view) {
        var practice = !view.mock() && !view.over();
        return new Live(
                Scenery.VERSION,
                view.title(),
                (view.mock() ? "Mock" : "Practice") + (view.pair() ? ", in a pair" : ", alone"),
                view.mock(),
                !view.over(),
                view.over(),
                practice && !view.standing(),
                practice && view.standing(),
                Clock.of(view),
                Clock.warning(view),
                view.trouble(),
                view.phases().stream().map(PhaseRow::of).toList(),
                Markdown.html(view.prompt()),
                view.judged(),
                view.program(),
                view.server(),
                !view.server().isEmpty(),
                view.judge(),
                view.levels().stream().map(LevelRow::of).toList(),
                view.turns().stream().map(TurnRow::of).toList(),
                view.turns().stream().findFirst().map(it -> it.title() + ", at " + Moments.words(it.at())),
                view.answers().stream()
                        .map(it -> TextRow.of(it.question(), it.at(), it.answer()))
                        .toList(),
                view.notes().stream().map(NoteRow::of).toList(),
                view.committed());
    }
}
