package io.greenroom.conformance.cli;

import io.greenroom.conformance.report.Progress;
import io.greenroom.conformance.run.CheckResult;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Progress of which nothing is told once all is over: a server that is being ended with the kit fails for that. */
record UntilOver(BooleanSupplier over, Progress progress) implements Progress {
    @Override
    public void began(List<Clause> checks) {
        unlessOver(() -> progress.began(checks));
    }

    @Override
    public void away() {
        unlessOver(progress::away);
    }

    @Override
    public void ended(CheckResult result) {
        unlessOver(() -> progress.ended(result));
    }

    @Override
    public void note(String sentence) {
        unlessOver(() -> progress.note(sentence));
    }

    @Override
    public void finished() {
        progress.finished();
    }

    private void unlessOver(Runnable telling) {
        if (!over.getAsBoolean()) {
            telling.run();
        }
    }
}
