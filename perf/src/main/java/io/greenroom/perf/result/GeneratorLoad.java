package io.greenroom.perf.result;

/**
 * What the load cost the kit itself, to tell a slow server from a slow generator.
 *
 * @param ownCores processor that this process used, in cores: 0.85 is 85 % of one
 * @param machineCores what all processes together used
 * @param cores that the machine has for us
 * @param late how much later than due requests were sent, in milliseconds
 * @param lateShare of the requests that were sent more than the profile's allowance too late, 0 to 1
 * @param gcMillis spent in pauses of the collector
 * @param ceiling requests a second that this generator reached against a server that does nothing, in this same process; 0
 *     if it was not measured
 */
public record GeneratorLoad(
        double ownCores,
        double machineCores,
        int cores,
        Latency late,
        double lateShare,
        long gcMillis,
        double ceiling) {
    /** Whether it is known what this generator can do. */
    public boolean calibrated() {
        return ceiling > 0;
    }
}
