package io.greenroom.drill.web.candidate;

import io.greenroom.drill.live.CandidateView;
import io.greenroom.drill.live.CandidateView.Afterwards;
import io.greenroom.drill.live.CandidateView.ExampleView;
import io.greenroom.drill.live.CandidateView.HintView;
import io.greenroom.drill.live.CandidateView.TurnView;
import io.greenroom.drill.web.candidate.CandidateModel.After;
import io.greenroom.drill.web.candidate.CandidateModel.ExampleRow;
import io.greenroom.drill.web.candidate.CandidateModel.HintRow;
import io.greenroom.drill.web.candidate.CandidateModel.NextRow;
import io.greenroom.drill.web.candidate.CandidateModel.SoundRow;
import io.greenroom.drill.web.page.CriterionRow;
import io.greenroom.drill.web.page.Live;
import io.greenroom.drill.web.page.Markdown;
import io.greenroom.drill.web.page.Rows;
import io.greenroom.drill.web.page.Rows.StepRow;
import java.util.Locale;

/** Makes the candidate's page, parts marked, of what the candidate may see. */
final class CandidatePage {
    private CandidatePage() {}

    static String of(CandidateView view) {
        var page = new StringBuilder(64_000);
        CandidateModelRenderer.of().execute(model(view), page);
        return page.toString();
    }

    private static CandidateModel model(CandidateView view) {
        var hints = view.hints().stream().map(it -> hint(it, view.mock())).toList();
        return new CandidateModel(
                Live.of(view),
                !view.pair(),
                view.pair(),
                hints,
                hints.isEmpty(),
                view.pair() ? "None has been given." : "Each opens with its phase; none is for this one.",
                cost(view),
                view.answering(),
                view.turns().stream().findFirst().flatMap(TurnView::next),
                view.examples().stream().map(CandidatePage::example).toList(),
                view.answersInText(),
                view.modelClosed(),
                view.model().map(Markdown::html),
                view.afterwards().map(CandidatePage::after));
    }

    private static ExampleRow example(ExampleView it) {
        return new ExampleRow(
                it.title(),
                Markdown.html(it.say()),
                it.yours().map(Markdown::html),
                Markdown.html(it.strong()),
                Markdown.html(it.weak()),
                Markdown.html(it.difference()));
    }

    private static String cost(CandidateView view) {
        if (!view.mock()) {
            return view.pair() ? "Your interviewer gives them." : "In practice they cost nothing.";
        }
        var points = points(view.points());
        return view.pair() ? "They have cost %s so far.".formatted(points) : "So far you took %s.".formatted(points);
    }

    private static String points(int points) {
        return points == 1 ? "1 point" : points + " points";
    }

    private static HintRow hint(HintView hint, boolean mock) {
        return new HintRow(
                "hint-" + hint.id(),
                hint.title(),
                !hint.shown().isEmpty(),
                hint.shown().stream().map(it -> StepRow.of(it, true)).toList(),
                hint.next()
                        .map(name -> new NextRow(
                                hint.id(), name.toLowerCase(Locale.ROOT), mock ? "costs " + points(hint.cost()) : "")));
    }

    private static After after(Afterwards after) {
        return new After(
                new Rows.Verdict(after.verdict(), after.steps()),
                after.selfMarked(),
                CriterionRow.of(after.marks(), after.about(), after.behaviours()),
                after.sounds().stream()
                        .map(it -> new SoundRow(it.phase(), Markdown.html(it.strong()), Markdown.html(it.weak())))
                        .toList());
    }
}
