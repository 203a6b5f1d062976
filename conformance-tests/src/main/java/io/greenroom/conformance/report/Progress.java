package io.greenroom.conformance.report;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.spec.Clause;
import java.io.PrintStream;
import java.util.List;

/** Told what happens while the suite runs; any thread may call. */
public interface Progress {

    /** The run begins: the clause of each check that will be run, a clause of several checks several times. */
    void began(List<Clause> checks);

    /** A check has ended. */
    void ended(CheckResult result);

    /** Something that the reader wants to know now. */
    void note(String sentence);

    /** The run is over, whichever way; to call it twice does no harm. */
    void finished();

    /** Progress for this reader: lines that rewrite themselves on a terminal, else plain lines. */
    static Progress on(PrintStream out, ReportContext context, boolean terminal) {
        return terminal ? new LiveProgress(out, context) : new PlainProgress(out, context);
    }
}
