package io.greenroom.drill.committee;

import io.greenroom.drill.history.Attempts;
import io.greenroom.drill.options.RoundOptions;
import io.greenroom.drill.round.Loop;
import io.greenroom.kit.page.WholeFiles;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a committee is told of a day, and says to it. */
public final class Decisions {
    private final Hearing hearing;

    private Decisions(Hearing hearing) {
        this.hearing = hearing;
    }

    /** On these sittings and no others; those that have not ended count as not held. */
    public static Decisions of(Loop loop, RoundOptions where, List<Path> sittings) {
        var names = sittings.stream().map(Path::getFileName).toList();
        var all = Attempts.in(where.folder(), where.rounds()).all().stream()
                .filter(it -> names.contains(it.folder().getFileName()))
                .toList();
        return new Decisions(Hearing.of(loop, all));
    }

    /** Neither all for nor all against. */
    public boolean mixed() {
        return Committee.mixed(hearing.results());
    }

    /**
     * Decides, keeps it in a folder as page and Markdown, and says it.
     *
     * @throws IOException if the folder cannot be written
     */
    public static String say(Loop loop, Decisions decisions, Path folder, Terminal terminal) throws IOException {
        var decision = Decision.of(loop, decisions.hearing, Instant.now());
        WholeFiles.write(
                folder, Map.of("decision.html", DecisionPage.text(decision), "decision.md", decision.markdown()));
        return DecisionText.of(decision, terminal) + "Decision: " + folder.resolve("decision.html") + "\n";
    }
}
