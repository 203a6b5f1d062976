package io.greenroom.drill.committee;

import io.greenroom.drill.committee.DecisionModel.Held;
import io.greenroom.drill.committee.DecisionModel.Seen;
import io.greenroom.drill.report.Tone;
import io.greenroom.kit.page.Assets;

/** A decision as one page that needs nothing else: no network and no script. */
final class DecisionPage {
    private static final Assets ASSETS = Assets.withCharts(DecisionPage.class, "/report/report.css");

    private DecisionPage() {}

    static String text(Decision decision) {
        var page = new StringBuilder(16_000);
        DecisionModelRenderer.of().execute(model(decision), page);
        return page.toString();
    }

    private static DecisionModel model(Decision decision) {
        return new DecisionModel(
                ASSETS.policy(),
                ASSETS.style(),
                decision.loop(),
                style(decision.outcome()),
                Tone.title(decision.outcome().words()),
                decision.steps(),
                decision.deciding(),
                decision.results().stream().map(DecisionPage::held).toList(),
                decision.caveats());
    }

    private static Held held(RoundResult it) {
        var tone = Tone.of(it.verdict());
        return new Held(
                it.title(),
                tone.style(),
                tone.sign(),
                Tone.title(Verdicts.words(it)),
                it.marks().stream().map(DecisionPage::seen).toList());
    }

    private static Seen seen(SignalMark it) {
        return new Seen(it.criterion(), it.band().words(), it.evidence(), Committee.name(it.signal()));
    }

    private static String style(Outcome outcome) {
        return switch (outcome) {
            case HIRE -> "passed";
            case NO_HIRE -> "failed";
            case NO_DECISION -> "none";
        };
    }
}
