package io.greenroom.drill.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was found on a sheet.
 *
 * @param contradictions what cannot be true together
 * @param missing what is not said, as questions
 */
record Findings(List<Finding> contradictions, List<Finding> missing) {
    private static final Comparator<Finding> BY_LINE = Comparator.comparingInt(Finding::line);

    static Findings of(Design design) {
        List<Finding> contradictions = new ArrayList<>();
        contradictions.addAll(new ArithmeticChecks(design).all());
        contradictions.addAll(new CapacityChecks(design).all());
        contradictions.addAll(new WaitingChecks(design).all());
        contradictions.addAll(new PromiseChecks(design).all());
        contradictions.sort(BY_LINE);
        var missing = new ArrayList<>(new Questions(design).all());
        missing.sort(BY_LINE);
        return new Findings(List.copyOf(contradictions), List.copyOf(missing));
    }
}
