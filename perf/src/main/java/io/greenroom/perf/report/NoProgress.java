package io.greenroom.perf.report;

import io.greenroom.perf.result.Second;

/** Says nothing. */
record NoProgress() implements Progress {
    @Override
    public void begin(String phase, double seconds) {}

    @Override
    public void second(Second second, double secondsLeft) {}

    @Override
    public void note(String sentence) {}

    @Override
    public void finished() {}
}
