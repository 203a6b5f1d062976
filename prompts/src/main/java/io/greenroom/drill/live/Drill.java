package io.greenroom.drill.live;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.FollowUp;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Journal;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.sitting.Script;
import io.greenroom.drill.sitting.Sitting;
import io.greenroom.drill.sitting.SittingClock;
import io.greenroom.drill.sitting.Times;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * A sitting while it runs. What people do are its methods; each is in the journal when the method returns. Any thread may
 * call; what cannot be done is {@link Refused}.
 */
public final class Drill implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(200);

    private final Sitting sitting;
    private final Journal journal;
    private final Log log;
    private final SittingClock clock;
    private final Times times;
    private final Heartbeat heartbeat;
    private final Watcher watcher;
    private final Path folder;
    private final JudgeDesk desk = new JudgeDesk(this);
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    private Drill(Sitting sitting, Journal journal, SittingClock clock, Times times, Watcher watcher, Path folder) {
        this.sitting = sitting;
        this.journal = journal;
        this.log = new Log(journal::append, sitting);
        this.clock = clock;
        this.times = times;
        this.heartbeat = new Heartbeat(folder);
        this.watcher = watcher;
        this.folder = folder;
    }

    /** Goes on with a sitting whose journal is open, from its last entry on; a sitting of one entry has just begun. */
    public static Drill open(Sitting sitting, Journal journal, Times times, Watcher watcher, Path folder) {
        var drill = still(sitting, journal, times, watcher, folder);
        Thread.ofPlatform().name("clock").daemon(true).start(drill::tickUntilClosed);
        return drill;
    }

    /** The same, whose clock moves only when it is told to {@link #tick}. */
    static Drill still(Sitting sitting, Journal journal, Times times, Watcher watcher, Path folder) {
        var started = sitting.started();
        var clock = new SittingClock(times, started.speed(), started.mode() == Mode.MOCK);
        var drill = new Drill(sitting, journal, clock, times, watcher, folder);
        drill.resume();
        sitting.server().filter(_ -> drill.running()).ifPresent(drill::watch);
        drill.tick();
        return drill;
    }

    /** The journal or the heartbeat, whichever is the later. */
    private void resume() {
        var last = sitting.entries().getLast();
        var written = new SittingClock.Mark(last.at(), last.wall().toEpochMilli(), Optional.empty(), Optional.empty());
        var mark = Heartbeat.last(folder).filter(it -> it.at() >= last.at()).orElse(written);
        var gone = clock.resume(mark, sitting.paused());
        if (!sitting.phase().isEmpty() && running()) {
            add(new Event.Returned(gone));
        }
    }

    private boolean running() {
        return sitting.ended().isEmpty();
    }

    private void tickUntilClosed() {
        while (!closed) {
            try {
                tick();
            } catch (RuntimeException e) {
                System.err.println("greenroom: the clock stumbled: " + e);
            }
            LockSupport.parkNanos(TICK.toNanos());
        }
    }

    /** Brings about what is due. */
    void tick() {
        var changed = change(() -> {
            if (closed) {
                return false;
            }
            var before = sitting.entries().size();
            clock.advance().filter(_ -> running()).ifPresent(this::add);
            for (var event : Script.due(sitting, clock.at())) {
                happen(event);
            }
            log.write();
            heartbeat.beat(clock.mark(), times.steady());
            return sitting.entries().size() > before;
        });
        if (changed) {
            tell();
        }
    }

    private void happen(Event event) {
        if (event instanceof Event.Ended) {
            end(true);
        } else {
            add(event);
            if (event instanceof Event.Released released) {
                sitting.round().followUp(released.followUp()).ifPresent(this::bench);
            }
        }
    }

    private synchronized <T> T change(Supplier<T> change) {
        return change.get();
    }

    /** Does something that a person asked for, and tells everybody. */
    private void act(Runnable action) {
        change(() -> {
            clock.advance().filter(_ -> running()).ifPresent(this::add);
            action.run();
            return true;
        });
        tell();
    }

    private void add(Event event) {
        var at = sitting.ended().isPresent()
                ? Math.max(clock.at(), sitting.ended().get())
                : clock.at();
        log.add(running() ? Math.min(at, sitting.bell()) : at, Instant.ofEpochMilli(times.wall()), event);
    }

    private void end(boolean bell) {
        add(new Event.Ended(bell));
        watcher.close();
    }

    private void bench(FollowUp followUp) {
        followUp.bench().ifPresent(profile -> sitting.server()
                .ifPresent(server -> watcher.bench(
                        server, sitting.text(profile), found -> act(() -> whileRunning(() -> add(found))))));
    }

    private void watch(Event.ServerNamed server) {
        if (sitting.round().judged()) {
            watcher.watch(server, sitting.round().levels(), desk);
        }
    }

    private void whileRunning(Runnable action) {
        if (running()) {
            action.run();
        }
    }

    /** Whoever wants to know that something has changed; called without any lock held, from any thread. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** No longer. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** The judge's word on a level, if it differs from the last. */
    void judged(Event.LevelJudged level) {
        act(() -> whileRunning(() -> {
            var known = sitting.levels().get(level.level());
            if (known == null
                    || known.total() != level.total()
                    || known.passed() != level.passed()
                    || known.green() != level.green()
                    || !known.broken().equals(level.broken())) {
                add(level);
            }
        }));
    }

    /** The judge says whether it judges, if that is news. */
    void said(Event.JudgeSaid said) {
        act(() -> whileRunning(() -> {
            if (!sitting.judge().equals(Optional.of(said))) {
                add(said);
            }
        }));
    }

    /** Something small has changed that no journal needs. */
    void stirred() {
        tell();
    }

    /** A note of the candidate, or a secret one of the interviewer. */
    public void note(String text, boolean secret) {
        var words = text.strip();
        refuse(words.isEmpty(), "There is nothing in this note.");
        refuse(words.length() > 4_000, "A note has at most 4,000 characters.");
        act(() -> add(new Event.Noted(words, secret)));
    }

    /** The candidate asks. */
    public void ask(String text) {
        var words = text.strip();
        refuse(words.isEmpty(), "What is the question?");
        refuse(words.length() > 500, "A question has at most 500 characters.");
        act(() -> {
            refuseAfterwards();
            var found = Answers.find(sitting.round().questions(), words);
            add(new Event.Asked(words, found.map(it -> it.id())));
        });
    }

    /** Shows the next step of a hint. */
    public void hint(String id, boolean byInterviewer) {
        act(() -> {
            refuseAfterwards();
            var hint = sitting.round().hint(id).orElseThrow(() -> new Refused("There is no hint '" + id + "'."));
            refuse(!byInterviewer && sitting.started().pair(), "In a pair the interviewer gives the hints.");
            refuse(
                    !byInterviewer && !CandidateViews.begun(sitting, hint, clock.at()),
                    "This hint is not to be had yet.");
            var step = sitting.hints().getOrDefault(id, 0) + 1;
            refuse(step > hint.steps().size(), "All steps of this hint have been shown.");
            add(new Event.Hinted(id, step, hint.costOf(step), byInterviewer));
        });
    }

    /** The interviewer puts a follow-up, due or not. */
    public void release(String id) {
        act(() -> {
            refuseAfterwards();
            var followUp =
                    sitting.round().followUp(id).orElseThrow(() -> new Refused("There is no follow-up '" + id + "'."));
            refuse(sitting.released().containsKey(id), "This follow-up has been put already.");
            add(new Event.Released(id, "the interviewer"));
            bench(followUp);
        });
    }

    /** In practice the clock may stand. */
    public void pause() {
        act(() -> {
            refuseAfterwards();
            refuse(sitting.started().mode() == Mode.MOCK, "In a mock the clock runs on.");
            refuse(sitting.paused(), "The clock stands already.");
            add(new Event.Paused());
            clock.stand(true);
        });
    }

    /** It runs again. */
    public void resumeClock() {
        act(() -> {
            refuse(!sitting.paused(), "The clock runs.");
            clock.stand(false);
            add(new Event.Resumed());
        });
    }

    /** Where the candidate's server is from now on. */
    public void server(String server, boolean command) {
        var words = server.strip();
        refuse(words.isEmpty(), "Where is the server?");
        act(() -> {
            refuseAfterwards();
            refuse(!sitting.round().judged(), "No server is judged in this round.");
            var named = new Event.ServerNamed(words, command);
            if (!sitting.server().equals(Optional.of(named))) {
                add(named);
                watch(named);
            }
        });
    }

    /** The candidate's own answer, after which the model may be seen (in a mock, after the bell). */
    public void commit(String answer) {
        var words = answer.strip();
        refuse(words.isEmpty(), "There is nothing in this answer.");
        refuse(words.length() > 100_000, "An answer has at most 100,000 characters.");
        act(() -> add(new Event.Committed(words)));
    }

    /** A mark of a person; it needs evidence. No band takes it back. */
    public void mark(String criterion, Optional<Band> band, String evidence, boolean byInterviewer) {
        var words = evidence.strip();
        act(() -> {
            var found = sitting.round().criterion(criterion);
            refuse(found.isEmpty(), "There is no criterion '" + criterion + "'.");
            refuse(found.orElseThrow().measured(), "This is measured by the suite, and by nobody else.");
            refuse(band.isPresent() && words.isEmpty(), "No mark without evidence: what was said or done, and when?");
            refuse(!byInterviewer && running(), "You mark yourself when the round is over.");
            refuse(!byInterviewer && sitting.started().pair(), "In a pair the interviewer marks.");
            add(new Event.Marked(criterion, band, words, byInterviewer));
        });
    }

    /** Ends it before the bell. */
    public void finish() {
        act(() -> {
            refuseAfterwards();
            end(false);
        });
    }

    private void refuseAfterwards() {
        refuse(!running(), "The round is over.");
    }

    private static void refuse(boolean refused, String words) {
        if (refused) {
            throw new Refused(words);
        }
    }

    /** What the candidate may see, and nothing else. */
    public CandidateView candidate() {
        return change(() -> new CandidateViews(sitting, clock.at(), desk, log.trouble()).view());
    }

    /** What the interviewer sees beside it. */
    public InterviewerView interviewer() {
        return change(() -> new InterviewerViews(sitting, clock.at()).view());
    }

    /** Whether the round has ended. */
    public boolean over() {
        return change(() -> !running());
    }

    /** The sitting as it is now, which nobody changes any more. */
    public Sitting sitting() {
        return change(() -> Sitting.of(sitting.round(), sitting.entries()));
    }

    /** Where its files are. */
    public Path folder() {
        return folder;
    }

    /** Milliseconds of the sitting. */
    public long at() {
        return change(clock::at);
    }

    /** Stops without ending the sitting: another runner can go on. */
    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            watcher.close();
            log.write();
            log.trouble().ifPresent(words -> System.err.println("greenroom: " + words));
            journal.close();
        }
    }
}
