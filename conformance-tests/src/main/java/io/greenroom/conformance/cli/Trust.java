package io.greenroom.conformance.cli;

import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.cli.Server;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.NoAnswer.Kind;
import io.greenroom.kit.subject.Reach;
import io.greenroom.spec.Level;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what a run came to says anything of the server. A server that goes away in the middle is most often one that its
 * author starts anew; what fails meanwhile is no step back of theirs.
 */
final class Trust {
    private static final Set<Kind> GONE = EnumSet.of(Kind.REFUSED, Kind.TIMED_OUT);

    private final Duration timeout;
    private final Set<Level> doubted = EnumSet.noneOf(Level.class);

    /** Waits that long for the health of a server. */
    Trust(Duration timeout) {
        this.timeout = timeout;
    }

    /**
     * Why a run of a level is to be forgotten, if it is; asked once of each run. One that the server missed for a moment only
     * is forgotten once: where it happens in the next run of the level, too, the server itself is the cause.
     */
    Optional<String> doubt(Server server, RunResult run) {
        var level = run.levels().getFirst().level();
        var gone = gone(server, run);
        if (gone.isPresent()) {
            return gone;
        }
        if (complete(run) || !run.presence().refused()) {
            doubted.remove(level);
            return Optional.empty();
        }
        return doubted.add(level) ? Optional.of(during(run, "for a moment nobody listened")) : Optional.empty();
    }

    /** Why the run was cut short, if it was. */
    Optional<String> gone(Server server, RunResult run) {
        if (complete(run)) {
            return Optional.empty();
        }
        return server.death()
                .or(() -> run.presence().lost().map(why -> during(run, why)))
                .or(() -> unwell(server).map(why -> during(run, why)));
    }

    private static boolean complete(RunResult run) {
        return run.levels().stream().allMatch(LevelResult::complete);
    }

    private Optional<String> unwell(Server server) {
        return Reach.of(server.url(), timeout)
                .silence()
                .filter(silence -> GONE.contains(silence.kind()))
                .map(NoAnswer::words)
                .map(words -> "GET /health got " + words);
    }

    private static String during(RunResult run, String why) {
        var numbers = run.levels().stream().map(level -> "" + level.level().number());
        return "While level %s was judged: %s.".formatted(String.join(", ", numbers.toList()), why);
    }
}
