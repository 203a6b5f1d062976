package io.greenroom.drill.lab;

import io.greenroom.drill.lab.Delivery.Filed;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is missing in the end: of all that was sent, what a destination that should have it does not have under the right day. */
final class Findings {
    private final List<Sent> live;
    private final List<Sent> missing;

    Findings(List<Sent> sent, List<Filed> filed) {
        Map<Destination, Set<String>> has = new EnumMap<>(Destination.class);
        for (var it : filed) {
            if (it.passed().day().equals(Evening.DAY)) {
                has.computeIfAbsent(it.destination(), _ -> new HashSet<>())
                        .add(it.passed().sent().id());
            }
        }
        this.live = sent.stream().filter(it -> !it.test()).toList();
        this.missing = live.stream().filter(it -> missing(it, has)).toList();
    }

    private static boolean missing(Sent sent, Map<Destination, Set<String>> has) {
        for (var destination : Destination.values()) {
            if (destination.takes(sent.type())
                    && !has.getOrDefault(destination, Set.of()).contains(sent.id())) {
                return true;
            }
        }
        return false;
    }

    /** By name, numbers plain. */
    Map<String, String> found(Situation situation, Names names) {
        Map<String, String> found = new LinkedHashMap<>(new Story(situation, names).texts());
        found.put("stage", situation.cause().stage());
        found.put("cause", situation.cause().words());
        found.put("customer", names.customer());
        found.put("person", names.person());
        for (var destination : Destination.values()) {
            found.put(destination.id(), names.of(destination));
        }
        found.put("weak", names.of(situation.weak()));
        found.put("sent", "" + live.size());
        found.put("lost", "" + missing.size());
        found.put("lostPercent", String.format(Locale.ROOT, "%.1f", 100.0 * missing.size() / live.size()));
        found.put("firstMinute", "" + firstMinute());
        found.put("firstTime", Evening.minute(60.0 * firstMinute()));
        return found;
    }

    private int firstMinute() {
        return missing.stream()
                .mapToInt(it -> (int) (it.seconds() / 60))
                .min()
                .orElseThrow(() -> new IllegalStateException("nothing is missing"));
    }
}
