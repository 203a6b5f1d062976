package io.greenroom.drill.history;

import io.greenroom.drill.history.HistoryModel.Part;
import io.greenroom.drill.history.HistoryModel.Row;
import io.greenroom.kit.page.Assets;
import io.greenroom.kit.terminal.Figures;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The history as one page that needs nothing else: no network and no script. */
final class HistoryPage {
    private static final Assets ASSETS = Assets.withCharts(HistoryPage.class, "/report/history.css");

    private HistoryPage() {}

    static String text(Attempts attempts, ZoneId zone) {
        var page = new StringBuilder(32_000);
        HistoryModelRenderer.of().execute(model(attempts, zone), page);
        return page.toString();
    }

    private static HistoryModel model(Attempts attempts, ZoneId zone) {
        return new HistoryModel(
                ASSETS.policy(),
                ASSETS.style(),
                Figures.count(attempts.all().size(), "attempt"),
                byRound(attempts.all()).stream()
                        .map(of -> new Part(
                                "round-" + of.getFirst().round(), of.getFirst().title(), new HistoryCharts(of).all()))
                        .toList(),
                Overview.HEADS,
                new Overview(attempts.all(), zone).rows().stream().map(Row::new).toList(),
                attempts.notes());
    }

    /** The attempts at each round, in the order of the first of each. */
    static List<List<Attempt>> byRound(List<Attempt> attempts) {
        return List.copyOf(attempts.stream()
                .collect(Collectors.groupingBy(Attempt::round, LinkedHashMap::new, Collectors.toList()))
                .values());
    }
}
