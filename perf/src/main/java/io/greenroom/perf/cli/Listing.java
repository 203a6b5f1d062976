package io.greenroom.perf.cli;

import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.perf.profiles.Profiles;
import java.util.List;

/** The profiles there are, a line or two each. */
final class Listing {
    private static final int INDENT = 10;

    private Listing() {}

    static String of(List<String> names, Terminal terminal) {
        var sheet = new Sheet(terminal);
        for (var name : names) {
            var profile = Profiles.named(name);
            var words = "%s %.0f requests a second at most, %.0f s."
                    .formatted(profile.about(), profile.highestRate(), profile.seconds());
            sheet.row(("%-" + INDENT + "s").formatted(name), Ink.BOLD, INDENT, words);
        }
        return sheet.toString();
    }
}
