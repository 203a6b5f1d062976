package io.greenroom.drill.live;

import io.greenroom.drill.sitting.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A watcher that says what a test tells it to. */
public final class FakeWatcher implements Watcher {
    /** What each level has. */
    public static final int CLAUSES = 30;

    private Optional<Ear> ear = Optional.empty();
    private final List<String> done = new ArrayList<>();

    @Override
    public void watch(Event.ServerNamed server, List<Integer> levels, Ear heard) {
        done.add("watch " + server.server() + " " + levels);
        ear = Optional.of(heard);
    }

    @Override
    public void solve(Event.ServerNamed program, String problem, Ear heard) {
        done.add("solve " + problem + " " + program.server());
        ear = Optional.of(heard);
    }

    @Override
    public void bench(Event.ServerNamed server, String profile, Consumer<Event.Benched> heard) {
        done.add("bench " + profile);
        heard.accept(new Event.Benched(profile, true, "Held 40 requests a second."));
    }

    @Override
    public void close() {
        done.add("close");
        ear = Optional.empty();
    }

    /** What was asked of it, oldest first. */
    public List<String> done() {
        return List.copyOf(done);
    }

    /** Whether it watches. */
    public boolean watching() {
        return ear.isPresent();
    }

    /** A level has been judged; it is green if all of its clauses pass. */
    public void judge(int level, int passed) {
        var broken = passed == CLAUSES ? List.<String>of() : List.of("L%d-17".formatted(level));
        var findings = broken.stream().map(FakeWatcher::finding).toList();
        ear.orElseThrow().judged(new Event.LevelJudged(level, passed == CLAUSES, passed, CLAUSES, broken), findings);
    }

    private static Finding finding(String clause) {
        return new Finding(
                clause,
                "MUST",
                "Messages are listed oldest first.",
                "GET /rooms/9f…/messages",
                "12 items, \"Number 1\" … \"Number 12\"",
                "another order: \"Number 12\" in place 1",
                "Sort by seq, ascending.",
                "greenroom check http://localhost:8080 --clause " + clause + " --seed 4711");
    }

    /** The judge cannot reach the server. */
    public void silence(String why) {
        ear.orElseThrow().said(new Event.JudgeSaid(false, why));
    }

    /** It can again. */
    public void back() {
        ear.orElseThrow().said(new Event.JudgeSaid(true, ""));
    }

    /** So many of a level's clauses have been tried. */
    public void tried(int level, int clauses) {
        ear.orElseThrow().checking(level, CLAUSES);
        for (var i = 1; i <= clauses; i++) {
            ear.orElseThrow().tried(level, "L%d-%02d".formatted(level, i), true);
        }
    }
}
