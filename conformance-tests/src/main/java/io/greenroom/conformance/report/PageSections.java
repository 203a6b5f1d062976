package io.greenroom.conformance.report;

import io.greenroom.conformance.report.PageModel.Filter;
import io.greenroom.conformance.report.PageModel.Section;
import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.ClauseResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.spec.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The clauses of a run in sections, each clause in the first that it belongs to: what has to be done comes first. */
final class PageSections {
    private static final int OPEN = 12;

    private final RunResult run;
    private final ClauseCards cards;
    private final List<ClauseResult> left;

    PageSections(RunResult run, String command) {
        this.run = run;
        this.cards = new ClauseCards(run, command);
        this.left = new ArrayList<>(run.clauses());
    }

    List<Section> all(Findings findings) {
        var counted = ids(findings.counted());
        return List.of(
                        section("Failures", "", false, result -> counted.contains(result.clause())),
                        section("Advised", "Clauses with SHOULD: not counted.", false, PageSections::broken),
                        section(
                                "Not judged: the kit itself failed",
                                "This is our fault, not your server’s.",
                                false,
                                result -> result.outcome() == Outcome.ERROR),
                        section("Passed", "", true, result -> result.outcome() == Outcome.PASSED),
                        section(
                                "Not attempted",
                                "None of the endpoints of these levels is there yet.",
                                true,
                                result -> result.outcome() == Outcome.NOT_ATTEMPTED),
                        section("Not applicable", "These need something that was not given.", true, result -> true))
                .stream()
                .filter(section -> !section.clauses().isEmpty())
                .toList();
    }

    private static Set<Clause> ids(List<CheckResult> checks) {
        return checks.stream().map(check -> check.clause()).collect(Collectors.toSet());
    }

    private static boolean broken(ClauseResult result) {
        return result.outcome().broken();
    }

    private Section section(String title, String intro, boolean folded, Predicate<ClauseResult> belongs) {
        var mine = left.stream().filter(belongs).toList();
        left.removeAll(mine);
        List<PageModel.ClauseCard> shown = new ArrayList<>();
        for (var result : mine) {
            shown.add(cards.card(result, !folded && shown.size() < OPEN));
        }
        var anchor =
                title.replaceFirst(":.*", "").toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return new Section(title, anchor, intro, folded, shown);
    }

    List<Filter> filters() {
        return Arrays.stream(Outcome.values())
                .map(outcome ->
                        new Filter(ClauseCards.outcomeClass(outcome), ClauseCards.words(outcome), count(outcome)))
                .filter(filter -> filter.count() > 0)
                .toList();
    }

    private long count(Outcome outcome) {
        return run.clauses().stream()
                .filter(result -> result.outcome() == outcome)
                .count();
    }
}
