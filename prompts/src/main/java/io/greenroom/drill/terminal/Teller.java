package io.greenroom.drill.terminal;

import io.greenroom.drill.live.CandidateView;
import io.greenroom.drill.live.CandidateView.Afterwards;
import io.greenroom.drill.live.Drill;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tells what happens as it happens, from a thread of its own, so that a slow terminal never holds the clock up. */
final class Teller implements AutoCloseable {
    private static final long SECOND = 1_000;
    private static final long POLL_NANOS = 20_000_000;

    private final Drill drill;
    private final Lines lines;
    private final Supplier<String> report;
    private final Semaphore news = new Semaphore(0);
    private final Runnable listener = news::release;
    private final Thread thread =
            Thread.ofPlatform().name("teller").daemon(true).unstarted(this::run);
    private CandidateView told;
    private String written = "";
    private volatile boolean closed;

    /** @param report writes the report of a round that is over, and says where it lies or why it does not */
    Teller(Drill drill, Lines lines, Supplier<String> report) {
        this.drill = drill;
        this.lines = lines;
        this.report = report;
        this.told = drill.candidate();
    }

    /** Says where one is, and begins. */
    void open() {
        lines.print(new Views(told, new Screen(lines.terminal())).welcome());
        if (told.over()) {
            told.afterwards().ifPresent(it -> end(told, it));
        } else {
            lines.print(News.beginning(told, lines.terminal()));
        }
        lines.status(StatusLine.of(told, lines.terminal()));
        drill.listen(listener);
        thread.start();
    }

    private void run() {
        while (!closed) {
            tell();
            try {
                if (news.tryAcquire(SECOND, TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Tells what has happened since the last time. */
    synchronized void tell() {
        if (closed) {
            return;
        }
        var before = told;
        var now = drill.candidate();
        told = now;
        print(News.between(before, now, lines.terminal()));
        now.afterwards().ifPresent(it -> {
            if (before.over()) {
                afterwards(before, now, it);
            } else {
                end(now, it);
            }
        });
        lines.status(StatusLine.of(now, lines.terminal()));
    }

    private void print(String text) {
        if (!text.isEmpty()) {
            lines.print(text);
        }
    }

    private void end(CandidateView now, Afterwards after) {
        written = report.get();
        print(new Closing(now, after, new Screen(lines.terminal())).all(written));
    }

    /** Says something only if it is another thing than before. */
    private void rewrite() {
        var words = report.get();
        if (!words.equals(written)) {
            written = words;
            print(new Screen(lines.terminal()).text(words).toString());
        }
    }

    /** Marks and answers that come after the end are put into the report too. */
    private void afterwards(CandidateView before, CandidateView now, Afterwards after) {
        var marks = before.afterwards().map(Afterwards::marks).orElse(List.of());
        print(new Closing(now, after, new Screen(lines.terminal())).changed(marks));
        if (!marks.equals(after.marks())
                || !before.committed().equals(now.committed())
                || !before.notes().equals(now.notes())) {
            rewrite();
        }
    }

    /** Waits until the drill is so; what happens meanwhile is told. */
    void await(Predicate<CandidateView> so) {
        while (!so.test(drill.candidate()) && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(POLL_NANOS);
        }
        tell();
    }

    @Override
    public void close() {
        drill.forget(listener);
        synchronized (this) {
            closed = true;
        }
        news.release();
    }
}
