package io.greenroom.conformance.cli;

import static java.util.stream.Collectors.toCollection;

import io.greenroom.conformance.report.TerminalReport;
import io.greenroom.conformance.run.Comparison;
import io.greenroom.conformance.run.LevelResult;
import io.greenroom.conformance.run.RunResult;
import io.greenroom.conformance.watch.Folder;
import io.greenroom.conformance.watch.Lookout;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import io.greenroom.kit.cli.Server;
import io.greenroom.kit.cli.TargetOptions;
import io.greenroom.kit.subject.Reach;
import io.greenroom.spec.Clause;
import io.greenroom.spec.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges again and again while its user works: the level in work first, then the lower ones, and what has changed since
 * the last time. Ends with the process.
 */
final class Watch {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration ASK = Duration.ofSeconds(1);

    private final TargetOptions target;
    private final Judgement judgement;
    private final Path folder;
    private final Map<Level, RunResult> last = new EnumMap<>(Level.class);

    Watch(TargetOptions target, Judgement judgement, Path folder) {
        this.target = target;
        this.judgement = judgement;
        this.folder = folder;
    }

    int run() {
        if (!Files.isDirectory(folder)) {
            throw new Stop(ExitCodes.USAGE, "--watch takes a folder; there is none at " + folder);
        }
        while (true) {
            var lookout = round();
            judgement.out().println("Watching " + folder + ". Save a file to judge again, or end with Ctrl-C.");
            judgement.out().println(words(lookout.await()));
        }
    }

    private static String words(Lookout.Reason reason) {
        return reason == Lookout.Reason.FILE_CHANGED ? "A file has changed." : "The server is back.";
    }

    /** Judges once, and looks out from the moment before, so that nothing saved meanwhile is missed. */
    private Lookout round() {
        var lookout = new Lookout(new Folder(folder), this::answers, PAUSE);
        try (var server = Server.open(target, judgement.options().timeout())) {
            judge(server);
        } catch (Stop e) {
            if (e.exitCode() == ExitCodes.KIT) {
                throw e; // it will be no better with the next change of a file
            }
            judgement.out().println(Failures.words(e));
        }
        return lookout;
    }

    /** A server that the kit starts itself comes back with the next round, not before. */
    private boolean answers() {
        return target.url().map(url -> Reach.of(url, ASK).status().isPresent()).orElse(true);
    }

    /** The lowest level that is not complete, and on while levels turn out complete; then those below, the next lower first. */
    private void judge(Server server) {
        var asked = judgement.options().selection().clauses().stream()
                .map(Clause::level)
                .collect(toCollection(() -> EnumSet.noneOf(Level.class)));
        var work = asked.stream()
                .filter(level -> !complete(level))
                .findFirst()
                .orElse(List.copyOf(asked).getLast());
        for (var level : asked) {
            if (level.compareTo(work) >= 0) {
                judge(server, level);
                if (!complete(level)) {
                    break;
                }
            }
        }
        asked.stream()
                .filter(level -> level.compareTo(work) < 0)
                .sorted(Comparator.reverseOrder())
                .forEach(level -> judge(server, level));
    }

    private boolean complete(Level level) {
        return Optional.ofNullable(last.get(level))
                .map(result -> result.levels().stream().allMatch(LevelResult::complete))
                .orElse(false);
    }

    private void judge(Server server, Level level) {
        Set<Clause> clauses = EnumSet.copyOf(judgement.options().selection().clauses());
        clauses.removeIf(clause -> clause.level() != level);
        var result = judgement.of(server, clauses, judgement.options().seed());
        judgement.out().print(new TerminalReport(judgement.context()).text(result));
        server.death().ifPresent(judgement.out()::println);
        var before = last.put(level, result);
        if (before != null) {
            var changes = Comparison.of(before, result);
            judgement
                    .out()
                    .println(changes.isEmpty() ? "Nothing has changed since the last time." : "Since the last time:");
            changes.forEach(change -> judgement.out().println("  " + change));
        }
    }
}
