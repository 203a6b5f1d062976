package io.greenroom.conformance.report;

import io.greenroom.conformance.run.CheckResult;
import io.greenroom.conformance.run.Outcome;
import io.greenroom.spec.Clause;
import java.util.List;

/** Tells of each check that ends; of what fails after the server went away only its passing is of any use. */
final class EventProgress implements Progress {
    private final Events events;
    private volatile boolean away;

    EventProgress(Events events) {
        this.events = events;
    }

    @Override
    public void began(List<Clause> checks) {
        // it was said before the first knock at a door
    }

    @Override
    public void away() {
        away = true;
    }

    @Override
    public void ended(CheckResult result) {
        if (!away || result.outcome() == Outcome.PASSED) {
            events.ended(result);
        }
    }

    @Override
    public void note(String sentence) {
        // for people
    }

    @Override
    public void finished() {
        // what it came to is said by whoever trusts it
    }
}
