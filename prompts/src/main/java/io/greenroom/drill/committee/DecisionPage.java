package io.greenroom.drill.committee;

import io.greenroom.drill.committee.DecisionModel.Held;
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
                decision.outcome().words(),
                decision.steps(),
                decision.deciding(),
                decision.results().stream()
                        .map(it -> new Held(
                                it.title(),
                                Verdicts.words(it),
                                it.marks().stream().map(Verdicts::words).toList()))
                        .toList(),
                decision.caveats());
    }

    private static String style(Outcome outcome) {
        return switch (outcome) {
            case HIRE -> "passed";
            case NO_HIRE -> "failed";
            case NO_DECISION -> "none";
        };
    }
}
