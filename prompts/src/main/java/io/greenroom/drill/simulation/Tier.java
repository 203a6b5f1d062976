package io.greenroom.drill.simulation;

/**
 * A part of the traffic that is treated in its own way.
 *
 * @param share of all traffic; the shares of a network add up to 1
 * @param rule what of it may be lost
 */
public record Tier(String name, double share, LossRule rule) {
    public Tier {
        Bad.unless(share >= 0 && share <= 1, "share of the tier " + name, share, "0 to 1");
    }

    /** What of a tier is given up, by whom. */
    public sealed interface LossRule {}

    /** Nothing is given up on purpose. */
    public record Keep() implements LossRule {}

    /** At each station, what arrives while so many wait already. */
    public record ShedFrom(int waiting) implements LossRule {}

    /** A share of it, by chance, before the first station. */
    public record Sample(double lost) implements LossRule {
        public Sample {
            Bad.unless(lost >= 0 && lost <= 1, "share that is lost", lost, "0 to 1");
        }
    }

    boolean sheds(int waiting) {
        return rule instanceof ShedFrom from && waiting >= from.waiting();
    }

    double lostAtOnce() {
        return rule instanceof Sample sample ? sample.lost() : 0;
    }
}
