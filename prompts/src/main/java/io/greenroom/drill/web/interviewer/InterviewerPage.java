package io.greenroom.drill.web.interviewer;

import io.greenroom.drill.live.CandidateView;
import io.greenroom.drill.live.InterviewerView;
import io.greenroom.drill.live.InterviewerView.HintSheet;
import io.greenroom.drill.live.InterviewerView.Turn;
import io.greenroom.drill.web.interviewer.InterviewerModel.AnsweredRow;
import io.greenroom.drill.web.interviewer.InterviewerModel.ExampleRow;
import io.greenroom.drill.web.interviewer.InterviewerModel.GuideRow;
import io.greenroom.drill.web.interviewer.InterviewerModel.HintRow;
import io.greenroom.drill.web.interviewer.InterviewerModel.NextRow;
import io.greenroom.drill.web.interviewer.InterviewerModel.ProbeRow;
import io.greenroom.drill.web.interviewer.InterviewerModel.QuestionRow;
import io.greenroom.drill.web.interviewer.InterviewerModel.TurnRow;
import io.greenroom.drill.web.page.CriterionRow;
import io.greenroom.drill.web.page.Live;
import io.greenroom.drill.web.page.Markdown;
import io.greenroom.drill.web.page.Rows;
import io.greenroom.drill.web.page.Rows.NoteRow;
import io.greenroom.drill.web.page.Rows.StepRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the interviewer's page, parts marked. */
final class InterviewerPage {
    private InterviewerPage() {}

    static String of(CandidateView candidate, InterviewerView view) {
        var page = new StringBuilder(160_000);
        InterviewerModelRenderer.of().execute(model(candidate, view), page);
        return page.toString();
    }

    private static InterviewerModel model(CandidateView candidate, InterviewerView view) {
        return new InterviewerModel(
                Live.of(candidate),
                Markdown.html(view.guide()),
                new GuideRow(
                        view.phase(), Rows.html(view.phaseGuide()), Rows.html(view.strong()), Rows.html(view.weak())),
                view.due().stream().map(InterviewerPage::turn).toList(),
                view.due().isEmpty(),
                view.later().stream().map(InterviewerPage::turn).toList(),
                view.put().stream().map(InterviewerPage::turn).toList(),
                hints(view, true),
                hints(view, false),
                view.questions().stream()
                        .map(it -> new QuestionRow(it.title(), Markdown.html(it.answer())))
                        .toList(),
                view.notes().stream().map(NoteRow::of).toList(),
                CriterionRow.of(view.marks(), view.about(), view.behaviours()),
                new Rows.Verdict(view.verdict(), view.steps()),
                Markdown.html(view.model()));
    }

    private static TurnRow turn(Turn it) {
        return new TurnRow(
                it.id(),
                it.title(),
                it.why(),
                it.minutes(),
                Markdown.html(it.say()),
                Markdown.html(it.strong()),
                Markdown.html(it.weak()),
                it.criteria(),
                it.probes().stream()
                        .map(probe -> new ProbeRow(Markdown.html(probe.text()), probe.put() ? "put" : "to come"))
                        .toList(),
                it.probes().stream().anyMatch(probe -> !probe.put()),
                it.answered().map(answered -> new AnsweredRow(Markdown.html(answered.text()), answered.words())),
                it.example()
                        .map(example -> new ExampleRow(
                                Markdown.html(example.strong()),
                                Markdown.html(example.weak()),
                                Markdown.html(example.difference()))));
    }

    private static List<HintRow> hints(InterviewerView view, boolean suggested) {
        return view.hints().stream()
                .filter(it -> it.suggested() == suggested)
                .map(InterviewerPage::hint)
                .toList();
    }

    private static HintRow hint(HintSheet it) {
        var all = it.steps().size();
        return new HintRow(
                it.id(),
                it.title(),
                it.shown() == 0 ? "not given" : "%d of %d given".formatted(it.shown(), all),
                IntStream.range(0, all)
                        .mapToObj(i -> StepRow.of(it.steps().get(i), i < it.shown()))
                        .toList(),
                it.shown() < all
                        ? Optional.of(new NextRow(
                                it.id(), it.steps().get(it.shown()).name().toLowerCase(Locale.ROOT)))
                        : Optional.empty());
    }
}
