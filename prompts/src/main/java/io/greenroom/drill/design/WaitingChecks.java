package io.greenroom.drill.design;

import static io.greenroom.drill.arithmetic.Amounts.words;

import io.greenroom.drill.arithmetic.Amounts.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether what waits has room and time enough. */
final class WaitingChecks {
    private final Design design;
    private final List<Finding> found = new ArrayList<>();

    WaitingChecks(Design design) {
        this.design = design;
    }

    List<Finding> all() {
        design.all(Kind.QUEUE).stream().filter(it -> it.bound().isEmpty()).forEach(this::unbounded);
        if (design.outage().isPresent()) {
            design.all(Kind.DESTINATION).stream()
                    .filter(it -> design.load(it.name()) > 0)
                    .forEach(it -> survives(it, design.outage().getAsDouble()));
            design.components()
                    .values()
                    .forEach(it -> goesOn(it, design.outage().getAsDouble()));
        }
        return found;
    }

    private void unbounded(Component queue) {
        found.add(new Finding(
                "unbounded",
                queue.line(""),
                queue.name() + " has no bound.",
                "Every queue has one: if it is not chosen, it is the disk or the memory, at the worst moment.",
                "Write how much may wait ('bound: 2 h', 'bound: 10 million') and what happens then ('full')."));
    }

    private void survives(Component destination, double outage) {
        for (var path : Way.to(design, destination.name(), Optional.empty())) {
            var place = path.waitingPlace(design);
            if (place.isEmpty()) {
                found.add(nowhere(destination, outage));
                return;
            }
            var rate = design.load(path.after(design, place.get()).getFirst().name());
            var seconds = design.room(place.get(), rate) / rate;
            if (seconds < outage * (1 - 1e-6)) {
                found.add(tooSmall(place.get(), destination, seconds, outage));
                return;
            }
        }
    }

    private static Finding nowhere(Component destination, double outage) {
        return new Finding(
                "nowhere",
                destination.line(""),
                "Nothing on the way to %s can wait while it is away for %s."
                        .formatted(destination.name(), words(outage, Measure.TIME)),
                "What cannot wait is lost, or makes the senders wait.",
                "Put a queue before its workers, or let them read from a store that says how long it keeps.");
    }

    private static Finding tooSmall(Component place, Component destination, double seconds, double outage) {
        return new Finding(
                "outage",
                place.line(place.bound().isPresent() ? "bound" : "keeps"),
                "%s is full after %s at the peak, and %s is to be survived without %s."
                        .formatted(
                                place.name(),
                                words(seconds, Measure.TIME),
                                words(outage, Measure.TIME),
                                destination.name()),
                "After that, events are lost or refused although somebody else is away.",
                "Make the bound at least %s of the peak, or promise less.".formatted(words(outage, Measure.TIME)));
    }

    private void goesOn(Component at, double outage) {
        at.retry()
                .filter(it -> it.forSeconds() < outage * (1 - 1e-6))
                .ifPresent(retry -> found.add(new Finding(
                        "gives-up",
                        at.line("retry"),
                        "%s tries again for %s, and %s is to be survived."
                                .formatted(
                                        at.name(),
                                        words(retry.forSeconds(), Measure.TIME),
                                        words(outage, Measure.TIME)),
                        "It gives up while the events could still be delivered.",
                        "Try for longer than the longest outage, with waits that grow.")));
    }
}
