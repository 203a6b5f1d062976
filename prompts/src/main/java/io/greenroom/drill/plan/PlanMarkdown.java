package io.greenroom.drill.plan;

import java.util.ArrayList;
import java.util.List;

/** A plan to paste. */
final class PlanMarkdown {
    private PlanMarkdown() {}

    static String of(Plan plan, Agenda agenda) {
        List<String> lines = new ArrayList<>();
        lines.add("# %s\n".formatted(Summary.head(plan)));
        lines.add(Summary.figures(plan) + "\n");
        plan.notes().forEach(note -> lines.add("- " + note));
        lines.add(plan.notes().isEmpty() ? "" : "\n");
        lines.add("| Day | Round | Length | Why | Command |");
        lines.add("|---|---|---|---|---|");
        for (var day : plan.busy()) {
            for (var entry : agenda.entries(day)) {
                var item = entry.item();
                lines.add("| %s | %s | %s | %s | `%s` |"
                        .formatted(
                                Dates.shortly(day.date()),
                                item.title().replace("|", "\\|"),
                                Summary.length(item),
                                item.why(),
                                agenda.command(entry)));
            }
        }
        lines.add("| %s | **Interview** | | | |"
                .formatted(Dates.shortly(plan.wishes().until())));
        return String.join("\n", lines).replaceAll("\n{3,}", "\n\n") + "\n";
    }
}
