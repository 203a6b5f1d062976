package io.greenroom.drill.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines in no order, each as often as it stands there. */
final class Lines {
    private Lines() {}

    /** Those of the first that the second lacks, in their order. */
    static List<String> without(List<String> first, List<String> second) {
        Map<String, Integer> there = new HashMap<>();
        second.forEach(line -> there.merge(line, 1, Integer::sum));
        List<String> left = new ArrayList<>();
        for (var line : first) {
            var count = there.getOrDefault(line, 0);
            if (count == 0) {
                left.add(line);
            } else {
                there.put(line, count - 1);
            }
        }
        return left;
    }
}
