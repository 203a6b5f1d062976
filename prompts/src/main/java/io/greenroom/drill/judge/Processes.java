package io.greenroom.drill.judge;

import io.greenroom.drill.live.Watcher;
import io.greenroom.drill.sitting.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Watches with the suite, and benches with the bench, each as a process. A suite that ends is started again. */
public final class Processes implements Watcher {
    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Programs programs;
    private final Path folder;
    private final List<Child> benches = new ArrayList<>();
    private @Nullable Child suite;
    private long watch;

    /** @param folder of the sitting, for what the processes say and write */
    public Processes(Programs programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    @Override
    public void watch(Event.ServerNamed server, List<Integer> levels, Ear ear) {
        var names = levels.stream().map(String::valueOf).collect(Collectors.joining(","));
        follow(programs.following(target(server), names), ear);
    }

    @Override
    public void solve(Event.ServerNamed program, String problem, Ear ear) {
        follow(programs.solving(problem, program.server()), ear);
    }

    private synchronized void follow(List<String> command, Ear ear) {
        stopWatching();
        var mine = watch;
        Thread.ofPlatform().name("judge").daemon(true).start(() -> follow(mine, command, ear));
    }

    private void follow(long mine, List<String> command, Ear ear) {
        while (current(mine)) {
            try {
                var child = begin(mine, command);
                if (child == null) {
                    return;
                }
                var words = new Words(ear);
                var code = child.lines(line -> {
                    if (current(mine)) {
                        words.hear(line);
                    }
                });
                if (current(mine)) {
                    ear.said(new Event.JudgeSaid(
                            false, "The judge ended (exit code " + code + "); it is started again."));
                }
            } catch (UncheckedIOException e) {
                ear.said(new Event.JudgeSaid(false, String.valueOf(e.getMessage())));
            }
            LockSupport.parkNanos(AGAIN.toNanos());
        }
    }

    private synchronized @Nullable Child begin(long mine, List<String> command) {
        if (!current(mine)) {
            return null;
        }
        suite = Child.start(command, folder.resolve("suite.log"));
        return suite;
    }

    private synchronized boolean current(long mine) {
        return watch == mine;
    }

    private static List<String> target(Event.ServerNamed server) {
        return server.command() ? List.of("--start", server.server()) : List.of(server.server());
    }

    @Override
    public synchronized void bench(Event.ServerNamed server, String profile, Consumer<Event.Benched> ear) {
        var report = folder.resolve("bench-" + profile);
        var command = programs.benching(target(server), profile, report.toString());
        Thread.ofPlatform().name("bench").daemon(true).start(() -> ear.accept(benched(command, profile, report)));
    }

    private Event.Benched benched(List<String> command, String profile, Path report) {
        try {
            var child = Child.start(command, folder.resolve("bench.log"));
            synchronized (this) {
                benches.add(child);
            }
            var code = child.lines(_ -> {});
            return new Event.Benched(profile, code == 0, sentence(report, code));
        } catch (UncheckedIOException e) {
            return new Event.Benched(profile, false, "The bench could not be run: " + e.getMessage());
        }
    }

    private static String sentence(Path report, int code) {
        try {
            var json = JSON.readTree(Files.readString(report.resolve("report.json")));
            return json.path("verdict").path("sentence").asString("");
        } catch (IOException | JacksonException e) {
            return "The bench ended with exit code " + code + " and no report.";
        }
    }

    private synchronized void stopWatching() {
        watch++;
        if (suite != null) {
            suite.close();
            suite = null;
        }
    }

    @Override
    public synchronized void close() {
        stopWatching();
        benches.forEach(Child::close);
        benches.clear();
    }
}
