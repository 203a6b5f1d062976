package io.greenroom.drill.live;

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
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * What happens in a sitting by itself: time passes, the script acts, the judge speaks, and all of it is kept. Any thread may
 * call.
 */
final class Conduct {
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
    private boolean closed;

    Conduct(Sitting sitting, Journal journal, Times times, Watcher watcher, Path folder) {
        var started = sitting.started();
        this.sitting = sitting;
        this.journal = journal;
        this.log = new Log(journal::append, sitting);
        this.clock = new SittingClock(times, started.speed(), started.mode() == Mode.MOCK);
        this.times = times;
        this.heartbeat = new Heartbeat(folder);
        this.watcher = watcher;
        this.folder = folder;
        resume();
        sitting.server().filter(_ -> running()).ifPresent(this::watch);
        tick();
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

    boolean running() {
        return sitting.ended().isEmpty();
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
                sitting.round().followUp(released.followUp()).ifPresent(this::put);
            }
        }
    }

    /** Reads or changes the sitting while nobody else does. */
    synchronized <T> T change(Supplier<T> change) {
        return change.get();
    }

    /** Does something that a person asked for, and tells everybody. */
    void act(Runnable action) {
        change(() -> {
            clock.advance().filter(_ -> running()).ifPresent(this::add);
            action.run();
            return true;
        });
        tell();
    }

    /** Keeps what happened; the clock is kept with it, so that a runner that comes after a crash begins there. */
    void add(Event event) {
        var at = sitting.ended().isPresent()
                ? Math.max(clock.at(), sitting.ended().get())
                : clock.at();
        log.add(running() ? Math.min(at, sitting.bell()) : at, Instant.ofEpochMilli(times.wall()), event);
        heartbeat.beat(clock.mark());
    }

    void end(boolean bell) {
        add(new Event.Ended(bell));
        watcher.close();
    }

    /** Lets the clock stand or run. */
    void stand(boolean standing) {
        clock.stand(standing);
    }

    /** Milliseconds of the sitting. */
    long at() {
        return clock.at();
    }

    Sitting sitting() {
        return sitting;
    }

    JudgeDesk desk() {
        return desk;
    }

    /** What is wrong with the disk. */
    Optional<String> trouble() {
        return log.trouble();
    }

    /** What has been put may ask for the bench, or be a problem that is now to be solved. */
    void put(FollowUp followUp) {
        if (sitting.turns().problem().filter(followUp.id()::equals).isPresent()) {
            sitting.server().ifPresent(this::watch);
        }
        bench(followUp);
    }

    private void bench(FollowUp followUp) {
        followUp.bench().ifPresent(profile -> sitting.server()
                .ifPresent(server -> watcher.bench(
                        server, sitting.text(profile), found -> act(() -> whileRunning(() -> add(found))))));
    }

    /** A program is watched once its problem has been put. */
    void watch(Event.ServerNamed server) {
        if (sitting.round().solved()) {
            sitting.turns().problem().ifPresent(problem -> watcher.solve(server, problem, desk));
        } else if (sitting.round().judged()) {
            watcher.watch(server, sitting.round().levels(), desk);
        }
    }

    private void whileRunning(Runnable action) {
        if (running()) {
            action.run();
        }
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Something has changed, be it too small for the journal. */
    void tell() {
        listeners.forEach(Runnable::run);
    }

    /** The judge's word on a level, if it differs from the last. */
    void judged(Event.LevelJudged level) {
        act(() -> whileRunning(() -> {
            if (sitting.levels().of(level.level()).filter(it -> it.says(level)).isEmpty()) {
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

    boolean closed() {
        return change(() -> closed);
    }

    /** Stops without ending the sitting. */
    synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            watcher.close();
            log.write();
            log.trouble().ifPresent(words -> System.err.println("greenroom: " + words));
            journal.close();
        }
    }
}
