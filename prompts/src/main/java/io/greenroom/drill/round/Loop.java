package io.greenroom.drill.round;

import java.util.List;
import java.util.Map;

/**
 * The rounds of one kind of job, in the order in which one meets them.
 *
 * @param rounds their names
 * @param day what is held on the day, in its order
 * @param committee how it is decided
 */
public record Loop(String id, String title, List<String> rounds, List<Leg> day, CommitteeRule committee) {

    /**
     * A round of the day.
     *
     * @param restMinutes the break after it; 0 for none
     * @param ifMixed whether it is held only if the results so far are mixed
     */
    public record Leg(String round, int restMinutes, boolean ifMixed) {}

    /**
     * How a committee decides.
     *
     * @param vetoes signals of which one strong no hire ends it
     * @param share of the weights that has to be for hiring, in percent
     * @param weights of the rounds
     */
    public record CommitteeRule(List<String> vetoes, int share, Map<String, Integer> weights) {}
}
