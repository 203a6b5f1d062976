package io.greenroom.drill.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The log of changes of an evening: the guilty one, if the cause is a change, among others that did no harm. */
final class Changes {
    private static final List<String> DASHBOARDS = List.of(
            "Dashboards | moved to another host",
            "Status page | certificate renewed",
            "Billing | index rebuilt",
            "Delivery | log level raised to info",
            "Office | network of the second floor replaced");
    private static final List<String> INTAKE = List.of(
            "Intake | limit on requests a second raised for all customers",
            "Intake | in-3 added for a test, and taken out again",
            "Intake | time to keep idle connections from 60 s to 90 s");
    private static final List<String> TRANSFORMATION = List.of(
            "Transformation | rule `mask-phone` saved as version 4: numbers with spaces are masked too",
            "Transformation | registry of schemas moved to another database",
            "Transformation | readers fetch up to 500 events at once, 200 until now");
    private static final List<String> DELIVERY = List.of(
            "Delivery | time-out of calls to %s from 5 s to 3 s",
            "Delivery | connector of %s updated to 2.8", "Delivery | calls to %s reuse their connections");
    private static final int NEAR_SECONDS = 240;

    private final Situation situation;
    private final Names names;
    private final RandomGenerator random;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(double seconds, String text) {}

    private Changes(Situation situation, Names names, RandomGenerator random) {
        this.situation = situation;
        this.names = names;
        this.random = random;
    }

    /** As a table in Markdown. */
    static String text(Situation situation, Names names, RandomGenerator random) {
        var changes = new Changes(situation, names, random);
        changes.innocent();
        changes.guilty();
        return changes.entries.stream()
                .sorted(Comparator.comparingDouble(Entry::seconds))
                .map(it -> "| %s | %s |".formatted(Evening.minute(it.seconds()), it.text()))
                .collect(Collectors.joining(
                        "\n",
                        "# Changes and notices, 12 March 2026\n\nAll times are UTC.\n\n| Time | Where | What |\n|---|---|---|\n",
                        "\n"));
    }

    /** One for each stage, so that each could be suspected; the nearest is minutes before the fault. */
    private void innocent() {
        var weak = names.of(situation.weak());
        add(situation.weakAt() + 300, weak + " | status page: answers of 503 for about a minute, over");
        var near = List.of(INTAKE, TRANSFORMATION, DELIVERY).get(random.nextInt(3));
        for (var kind : List.of(INTAKE, TRANSFORMATION, DELIVERY)) {
            var seconds = kind == near
                    ? situation.begins() - 60 - random.nextInt(NEAR_SECONDS - 60)
                    : random.nextInt(-7_200, 3_000);
            add(seconds, one(kind).formatted(names.of(one(List.of(Destination.values())))));
        }
        add(random.nextInt(-7_200, 0), one(DASHBOARDS));
    }

    private <T> T one(List<T> kind) {
        return kind.get(random.nextInt(kind.size()));
    }

    private void add(double seconds, String text) {
        entries.add(new Entry(seconds, text));
    }

    private void guilty() {
        var text =
                switch (situation.cause()) {
                    case LARGE_BODIES -> "Intake | 3.14 deployed: a new parser with buffers of fixed size";
                    case EXPIRED_KEY -> "";
                    case WRONG_FIELD -> "Transformation | rule `drop-test-traffic` saved as version 8, tidied up";
                    case UNKNOWN_SCHEMA ->
                        "%s | app 6.2 for %s is in the shops"
                                .formatted(names.customer(), situation.origin().id());
                    case WRONG_CLOCK ->
                        "Transformation | %s back at work with a new main board"
                                .formatted(Situation.host(situation.partition()));
                    case WIDE_WINDOW -> "Transformation | de-duplication looks back further, for another customer";
                    case STOPPED_READER -> "Transformation | readers restarted one after another";
                    case SPENT_RETRIES ->
                        "%s | mail: limits of the plan Basic are enforced from today"
                                .formatted(names.of(situation.destination()));
                    case SILENT_DROP ->
                        "%s | newsletter: the new filter for projects is switched on tonight"
                                .formatted(names.of(situation.destination()));
                };
        if (!text.isEmpty()) {
            add(situation.begins(), text);
        }
    }
}
