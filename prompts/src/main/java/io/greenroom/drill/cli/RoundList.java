package io.greenroom.drill.cli;

import io.greenroom.drill.round.Rounds;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;

/** All rounds with their minutes. */
final class RoundList {
    private RoundList() {}

    static String of(Rounds rounds, Terminal terminal) {
        var sheet = new Sheet(terminal);
        var widest = rounds.names().stream().mapToInt(String::length).max().orElse(0);
        for (var name : rounds.names()) {
            var round = rounds.find(name).orElseThrow();
            sheet.row(
                    ("%-" + widest + "s  %4d min  ").formatted(name, round.minutes()),
                    Ink.NONE,
                    widest + 12,
                    round.summary());
        }
        return sheet.toString();
    }
}
