package io.greenroom.perf.judge;

import io.greenroom.perf.result.GeneratorLoad;
import java.util.Locale;

/** Who kept the generator from sending in time, and what to do about it. */
final class Cause {
    private static final double FULL = 0.9;
    private static final double MOSTLY = 0.6;

    private Cause() {}

    static String of(GeneratorLoad load) {
        if (full(load) && load.ownCores() < MOSTLY * load.machineCores()) {
            return ("all of %s were busy, and the bench used only %s of them; something else used the rest, perhaps the"
                            + " server on this machine. Lower --rate, or run the bench on another machine than the server.")
                    .formatted(cores(load.cores()), cores(load.ownCores()));
        }
        if (full(load) || load.ownCores() >= MOSTLY * load.cores()) {
            return "the bench itself used %s of %s%s. Lower --rate, or run the bench on another machine."
                    .formatted(number(load.ownCores()), cores(load.cores()), ceiling(load));
        }
        return ("the processor was not the reason (%s of %s were busy), so the machine may have been paused or shared%s."
                        + " Run it again; if that does not help, lower --rate or take another machine.")
                .formatted(number(load.machineCores()), cores(load.cores()), ceiling(load));
    }

    private static boolean full(GeneratorLoad load) {
        return load.machineCores() >= FULL * load.cores();
    }

    private static String ceiling(GeneratorLoad load) {
        return load.calibrated()
                ? "; against a server that does nothing it reached " + Amounts.rate(load.ceiling())
                        + " requests a second"
                : "";
    }

    private static String cores(double cores) {
        return number(cores) + (cores == 1 ? " core" : " cores");
    }

    private static String number(double cores) {
        return cores == Math.rint(cores) ? "%.0f".formatted(cores) : String.format(Locale.ROOT, "%.1f", cores);
    }
}
