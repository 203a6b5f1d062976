package io.greenroom.drill.simulation;

/** Of a flow that a station has taken in: when it comes out. First come, first served. */
final class Channel {
    private final Intake intake;
    private final Current in;
    private final double stepSeconds;
    private final double serviceSeconds;
    private final Tally tally;
    private final Current out;
    private int firstAt;
    private int lastAt;

    /** What of a step's intake comes out, when its first drop is begun and when its last is. */
    private record Leaving(double share, double first, double last) {}

    Channel(Intake intake, Current in, double stepSeconds, double serviceSeconds, Tally tally, Current out) {
        this.intake = intake;
        this.in = in;
        this.stepSeconds = stepSeconds;
        this.serviceSeconds = serviceSeconds;
        this.tally = tally;
        this.out = out;
    }

    /** Lets out what comes out before the last step. */
    void release(int tiers) {
        for (var step = 0; step < in.steps(); step++) {
            if (intake.taken(step) > 0) {
                var leaving = leaving(step);
                for (var tier = 0; tier < tiers; tier++) {
                    release(tier, step, leaving);
                }
            }
        }
    }

    private void release(int tier, int step, Leaving leaving) {
        var amount = intake.taken(tier, step) * leaving.share();
        if (amount > 0) {
            var delay = (leaving.first() + leaving.last()) / 2 - (step + 0.5) * stepSeconds;
            var part = in.part(tier, step);
            var at = tally.at((leaving.first() + leaving.last()) / 2);
            at.waits.add(delay, amount);
            at.sojourns.add(delay + serviceSeconds, amount);
            out.add(
                    tier,
                    leaving.first() + serviceSeconds,
                    leaving.last() + serviceSeconds,
                    new Current.Part(amount, part.age() + delay + serviceSeconds, part.waited() + delay));
        }
    }

    private Leaving leaving(int step) {
        var before = intake.served[step] + intake.queued[step];
        var after = intake.served[step + 1] + intake.queued[step + 1];
        while (firstAt < in.steps() && intake.served[firstAt + 1] <= before) {
            firstAt++;
        }
        while (lastAt < in.steps() && intake.served[lastAt + 1] < after) {
            lastAt++;
        }
        var end = in.steps() * stepSeconds;
        if (firstAt == in.steps()) {
            return new Leaving(0, end, end);
        }
        var first = Math.max(step * stepSeconds, time(firstAt, before));
        if (lastAt < in.steps()) {
            return new Leaving(1, first, Math.max((step + 1) * stepSeconds, time(lastAt, after)));
        }
        return new Leaving((intake.served[in.steps()] - before) / (after - before), first, end);
    }

    private double time(int step, double served) {
        var within = (served - intake.served[step]) / (intake.served[step + 1] - intake.served[step]);
        return (step + Math.clamp(within, 0, 1)) * stepSeconds;
    }
}
