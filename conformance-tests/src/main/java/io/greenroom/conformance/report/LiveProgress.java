package io.greenroom.conformance.report;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.spec.Clause;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/**
 * A few lines at the bottom of a terminal that rewrite themselves. They are drawn by one thread at a steady pace, however
 * fast checks end. The cursor is hidden meanwhile and shown again at the end, and also when the process is interrupted.
 */
final class LiveProgress implements Progress {
    private static final int FRAME_MILLIS = 100;
    private static final String HIDE_CURSOR = "\u001B[?25l";
    private static final String SHOW_CURSOR = "\u001B[?25h";
    private static final String ERASE_BELOW = "\r\u001B[J";

    private final PrintStream out;
    private final ReportContext context;
    private final ProgressLines lines;
    private final Counters counters = new Counters();
    private final long startNanos = System.nanoTime();
    private final Thread restorer = Thread.ofPlatform().unstarted(this::close);
    private final Thread painter = Thread.ofPlatform().daemon().name("progress").unstarted(this::paint);
    private String last = "";
    private int drawn;
    private boolean open;

    LiveProgress(PrintStream out, ReportContext context) {
        this.out = out;
        this.context = context;
        this.lines = new ProgressLines(context);
    }

    @Override
    public synchronized void began(List<Clause> checks) {
        counters.expect(checks);
        if (open) {
            return;
        }
        open = true;
        Runtime.getRuntime().addShutdownHook(restorer);
        out.print(HIDE_CURSOR);
        painter.start();
    }

    @Override
    public synchronized void ended(CheckResult result) {
        counters.count(result);
        last = "%s %s %s"
                .formatted(
                        Sign.of(result.outcome()).text(context.unicode()),
                        result.clause().id(),
                        result.clause().plain());
    }

    @Override
    public synchronized void note(String sentence) {
        var sheet = new Sheet(context);
        sheet.row("", Ink.NONE, 2, sentence);
        out.print(erasure() + sheet);
        drawn = 0;
        draw();
    }

    @Override
    public void finished() {
        try {
            Runtime.getRuntime().removeShutdownHook(restorer);
        } catch (IllegalStateException interrupted) {
            return; // The process is ending: the hook itself restores the terminal.
        }
        close();
    }

    private synchronized void paint() {
        try {
            while (open) {
                draw();
                wait(FRAME_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void draw() {
        if (!open) {
            return;
        }
        var picture = lines.of(counters, Duration.ofNanos(System.nanoTime() - startNanos), last);
        out.print(erasure() + String.join("\n", picture));
        out.flush();
        drawn = picture.size();
    }

    /** Back to the first of our lines, and nothing below. */
    private String erasure() {
        return drawn > 1 ? "\r\u001B[" + (drawn - 1) + "A" + ERASE_BELOW : ERASE_BELOW;
    }

    private synchronized void close() {
        if (open) {
            open = false;
            notifyAll();
            out.print(erasure() + SHOW_CURSOR);
            out.flush();
            drawn = 0;
        }
    }
}
