package io.greenroom.drill.cli;

import io.greenroom.drill.round.Rounds;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;

/** All rounds with their minutes, loop by loop; those of no loop come last. */
final class RoundList {
    private final Rounds rounds;
    private final Sheet sheet;
    private final int widest;

    private RoundList(Rounds rounds, Terminal terminal) {
        this.rounds = rounds;
        this.sheet = new Sheet(terminal);
        this.widest = rounds.names().stream().mapToInt(String::length).max().orElse(0);
    }

    static String of(Rounds rounds, Terminal terminal) {
        return new RoundList(rounds, terminal).text();
    }

    private String text() {
        List<String> others = new ArrayList<>(rounds.names());
        for (var loop : rounds.loops()) {
            var own = loop.rounds().stream().filter(others::contains).toList();
            if (!own.isEmpty()) {
                sheet.heading(loop.title());
                own.forEach(this::row);
                others.removeAll(own);
            }
        }
        if (!others.isEmpty() && !rounds.loops().isEmpty()) {
            sheet.heading("Others");
        }
        others.forEach(this::row);
        return sheet.toString();
    }

    private void row(String name) {
        var round = rounds.head(name);
        var lead = ("%-" + widest + "s  %4d min  ").formatted(name, round.minutes());
        sheet.row(lead, Ink.NONE, sheet.narrow() ? 4 : widest + 12, round.summary());
    }
}
