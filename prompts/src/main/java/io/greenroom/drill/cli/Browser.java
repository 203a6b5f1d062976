package io.greenroom.drill.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Locale;

/** The user's own browser. */
final class Browser {
    private Browser() {}

    /** Opens a page if the system knows how; the address stands in the terminal anyway. */
    static void open(String url) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), url))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // there is none
        }
    }

    private static List<String> command(String system, String url) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return List.of("open", url);
        }
        return name.contains("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", url)
                : List.of("xdg-open", url);
    }
}
