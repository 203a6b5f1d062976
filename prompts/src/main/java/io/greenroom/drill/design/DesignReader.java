package io.greenroom.drill.design;

import io.greenroom.drill.arithmetic.Amounts.Measure;
import io.greenroom.drill.design.Component.Repeats;
import io.greenroom.drill.round.Source;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a sheet, and refuses one that cannot be meant. */
final class DesignReader {
    private final Source source;
    private final Fields root;
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final Map<String, Double> tiers = new LinkedHashMap<>();

    private DesignReader(Source source) {
        this.source = source;
        this.root = new Fields(source, source.header());
    }

    /** @throws io.greenroom.drill.round.BadRound with file and line, if it is not written as it should be */
    static Design read(Path file) {
        return new DesignReader(Source.data(file, "design")).design();
    }

    private Design design() {
        var figures = root.in("figures");
        var size = figures.positive("size", Measure.SIZE);
        entries("tiers").forEach(this::tier);
        entries("components").forEach(this::component);
        entries("components").forEach(it -> it.text("dead").ifPresent(_ -> known(it, "dead", components.keySet())));
        var day = root.in("day");
        return new Design(
                source.file(),
                root.word("title"),
                figures.positive("peak", Measure.RATE),
                figures.lines().getOrDefault("peak", 1),
                figures.positiveIfThere("average", Measure.RATE),
                size,
                figures.positiveIfThere("outage", Measure.TIME),
                Collections.unmodifiableMap(tiers),
                Collections.unmodifiableMap(components),
                entries("flows").map(it -> arrow(it, size)).toList(),
                entries("promises").map(this::promise).toList(),
                destination(day, "outage"),
                destination(day, "throttle"));
    }

    private Stream<Fields> entries(String name) {
        return StreamSupport.stream(source.header().path(name).spliterator(), false)
                .map(it -> new Fields(source, it));
    }

    private void tier(Fields fields) {
        if (tiers.put(fields.word("name"), fields.positive("share", Measure.SHARE)) != null) {
            throw fields.bad("name", "is '%s', as another tier's is".formatted(fields.word("name")));
        }
    }

    private void component(Fields fields) {
        var name = fields.word("name");
        var copy = new Component(
                name,
                Kind.of(fields.word("kind")),
                fields.whole("copies"),
                fields.positiveIfThere("rate", Measure.RATE),
                fields.positiveIfThere("parallel", Measure.COUNT),
                fields.positiveIfThere("batch", Measure.COUNT).orElse(1),
                fields.amount("time", Measure.TIME).orElse(0),
                fields.whole("replicas"),
                fields.bound("bound"),
                fields.text("full"),
                fields.positiveIfThere("keeps", Measure.TIME),
                fields.positiveIfThere("holds", Measure.SIZE),
                fields.positiveIfThere("fanout", Measure.COUNT).orElse(1),
                fields.text("fails"),
                fields.amount("up", Measure.SHARE),
                retry(fields),
                fields.text("dead"),
                fields.has("doubles"),
                fields.text("keys"),
                fields.has("watch"),
                fields.lines());
        if (name.equals(Arrow.SENDERS) || components.put(name, copy) != null) {
            throw fields.bad("name", "is '%s', which is taken".formatted(name));
        }
    }

    private static Optional<Repeats> retry(Fields fields) {
        if (!fields.has("retry")) {
            return Optional.empty();
        }
        var retry = fields.in("retry");
        var wait = retry.positive("wait", Measure.TIME);
        return Optional.of(new Repeats(
                retry.positive("for", Measure.TIME),
                wait,
                Math.max(wait, retry.positiveIfThere("most", Measure.TIME).orElse(wait)),
                retry.yes("chance")));
    }

    private Arrow arrow(Fields fields, double size) {
        if (!fields.word("from").equals(Arrow.SENDERS)) {
            known(fields, "from", components.keySet());
        }
        return new Arrow(
                fields.word("from"),
                known(fields, "to", components.keySet()),
                fields.positive("rate", Measure.RATE),
                fields.positiveIfThere("size", Measure.SIZE).orElse(size),
                fields.positiveIfThere("bandwidth", Measure.BANDWIDTH),
                fields.word("sent").equals("acknowledged"),
                known(fields, "tier"),
                fields.has("yes-after")
                        ? Optional.of(known(fields, "yes-after", components.keySet()))
                        : Optional.empty(),
                fields.lines());
    }

    private Promise promise(Fields fields) {
        return new Promise(
                fields.word("what"),
                known(fields, "to", destinations()),
                known(fields, "tier"),
                fields.positiveIfThere("within", Measure.TIME),
                fields.positiveIfThere("share", Measure.SHARE).orElse(0.99),
                fields.word("clock").equals("while up"),
                fields.amount("loses", Measure.SHARE),
                fields.lines());
    }

    private Optional<String> destination(Fields day, String name) {
        return day.has(name) ? Optional.of(known(day, name, destinations())) : Optional.empty();
    }

    private List<String> destinations() {
        return components.values().stream()
                .filter(it -> it.is(Kind.DESTINATION))
                .map(Component::name)
                .toList();
    }

    private Optional<String> known(Fields fields, String field) {
        return fields.has(field) ? Optional.of(known(fields, field, tiers.keySet())) : Optional.empty();
    }

    private static String known(Fields fields, String field, Collection<String> names) {
        var name = fields.word(field);
        if (!names.contains(name)) {
            throw fields.bad(
                    field,
                    "is '%s'; there are: %s".formatted(name, names.isEmpty() ? "none" : String.join(", ", names)));
        }
        return name;
    }
}
