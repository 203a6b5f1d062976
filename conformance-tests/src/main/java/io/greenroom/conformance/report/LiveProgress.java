package io.greenroom.conformance.report;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.LiveLines;
import io.greenroom.kit.terminal.Sheet;
import io.greenroom.spec.Clause;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Progress on a terminal, in a few lines that rewrite themselves. */
final class LiveProgress implements Progress {
    private final ReportContext context;
    private final ProgressLines lines;
    private final LiveLines live;
    private final Counters counters = new Counters();
    private final long startNanos = System.nanoTime();
    private String last = "";

    LiveProgress(PrintStream out, ReportContext context) {
        this.context = context;
        this.lines = new ProgressLines(context);
        this.live = new LiveLines(out, this::picture);
    }

    @Override
    public synchronized void began(List<Clause> checks) {
        counters.expect(checks);
        live.open();
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
    public void note(String sentence) {
        var sheet = new Sheet(context.terminal());
        sheet.row("", Ink.NONE, 2, sentence);
        live.above(sheet.toString());
    }

    @Override
    public void finished() {
        live.close();
    }

    private synchronized List<String> picture() {
        return lines.of(counters, Duration.ofNanos(System.nanoTime() - startNanos), last);
    }
}
