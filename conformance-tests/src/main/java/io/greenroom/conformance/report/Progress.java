package io.greenroom.conformance.report;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.RunListener;
import io.greenroom.spec.Clause;
import java.io.PrintStream;
import java.util.List;

/** Shows what happens while the suite runs; any thread may call. */
public interface Progress extends RunListener {

    @Override
    void began(List<Clause> checks);

    @Override
    void ended(CheckResult result);

    @Override
    default void tryingAgain(int checks) {
        note(checks == 1 ? "trying the failed check again" : "trying " + checks + " failed checks again");
    }

    /** Something that the reader wants to know now. */
    void note(String sentence);

    /** The run is over, whichever way; to call it twice does no harm. */
    void finished();

    /** Progress for this reader: lines that rewrite themselves on a terminal, else plain lines. */
    static Progress on(PrintStream out, ReportContext context) {
        return context.terminal().live() ? new LiveProgress(out, context) : new PlainProgress(out, context);
    }
}
