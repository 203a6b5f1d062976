package io.greenroom.drill.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a sheet does not say, as questions. */
final class Questions {
    private final Design design;
    private final List<Finding> found = new ArrayList<>();

    Questions(Design design) {
        this.design = design;
    }

    List<Finding> all() {
        whole();
        design.all(Kind.DESTINATION).forEach(this::destination);
        design.components().values().stream().filter(this::delivers).forEach(this::delivery);
        design.components().values().forEach(this::component);
        design.outOf(Arrow.SENDERS).stream()
                .filter(it -> it.acknowledged() && it.yesAfter().isEmpty())
                .forEach(it -> ask(
                        "yes",
                        it.line(""),
                        "It is not said when the senders hear yes.",
                        "Until then they keep the event; after it, you owe it.",
                        "Which component has an event safely when its sender hears yes? ('yes-after')"));
        return found;
    }

    private void ask(String kind, int line, String found, String why, String question) {
        this.found.add(new Finding(kind, line, found, why, question));
    }

    private void whole() {
        var line = design.peakLine();
        if (design.average().isEmpty()) {
            ask(
                    "average",
                    line,
                    "There is no average.",
                    "Disks and costs follow it, not the peak.",
                    "How many come a second over a whole day? ('average')");
        }
        if (design.outage().isEmpty()) {
            ask(
                    "outage",
                    line,
                    "It is not said which outage is to be survived.",
                    "Every bound of a queue is a guess without it.",
                    "How long may a destination be away before anything is lost? ('outage')");
        }
        if (design.tiers().isEmpty()) {
            ask(
                    "tiers",
                    line,
                    "No tier is told apart.",
                    "If all are promised the same, the dearest promise sets the price for everybody.",
                    "Who is promised more, and what share of the traffic is theirs? ('tiers')");
        }
        if (design.components().values().stream().anyMatch(it -> it.retry().isPresent())
                && design.components().values().stream().noneMatch(Component::doubles)) {
            ask(
                    "doubles",
                    line,
                    "Things are sent again, and it is not said how a double is recognised.",
                    "A yes that gets lost makes a double: a customer charged, or counted, twice.",
                    "By which id, remembered where and for how long? ('doubles')");
        }
        if (design.components().values().stream().allMatch(it -> it.keys().isEmpty())) {
            ask(
                    "keys",
                    line,
                    "It is not said where the keys of the destinations are.",
                    "Whoever has a key can act as the customer.",
                    "Where are they kept, and who can read them? ('keys')");
        }
    }

    private void destination(Component at) {
        if (at.rate().isEmpty()) {
            ask(
                    "limit",
                    at.line(""),
                    at.name() + " has no limit.",
                    "Every destination has one, and it decides between calls one by one and batches.",
                    "How many calls a second does it take, and how much in a call? ('rate', 'batch')");
        }
        if (design.promises().stream().noneMatch(it -> it.to().equals(at.name()))) {
            ask(
                    "promise",
                    at.line(""),
                    "Nothing is promised for " + at.name() + ".",
                    "Without a promise nobody can say whether a day was good.",
                    "What is owed there, to whom, within which time, with which loss? ('promises')");
        }
    }

    private boolean delivers(Component at) {
        return !at.is(Kind.DESTINATION)
                && design.outOf(at.name()).stream()
                        .anyMatch(it -> design.component(it.to()).is(Kind.DESTINATION));
    }

    private void delivery(Component at) {
        if (at.retry().isEmpty()) {
            ask(
                    "retry",
                    at.line(""),
                    at.name() + " has no policy for what is refused.",
                    "Without one it tries never again, or without end and all at once.",
                    "How long, with which waits, and how do they grow? ('retry')");
        }
        if (at.dead().isEmpty()) {
            ask(
                    "dead-letters",
                    at.line(""),
                    at.name() + " has no place for what is refused for good.",
                    "One event that nobody can accept stops all behind it, or vanishes.",
                    "Where does it go, and who can see, mend and replay it? ('dead')");
        }
    }

    private void component(Component at) {
        unless(
                Kind.QUEUE,
                at,
                it -> it.full().isPresent(),
                "full",
                at.name() + " does not say what happens when it is full.",
                "To refuse, to drop and to wait are three different promises.",
                "Refuse, drop or wait? ('full')");
        unless(
                Kind.STORE,
                at,
                it -> it.keeps().isPresent(),
                "retention",
                at.name() + " does not say how long it keeps.",
                "Size, cost and the right to be forgotten all follow from it.",
                "For how long, and why not shorter? ('keeps')");
        unless(Kind.INTAKE, at, it -> it.fails().isPresent(), "failure", noFailure(at), FAILS, FAILS_WHAT);
        unless(Kind.WORKER, at, it -> it.fails().isPresent(), "failure", noFailure(at), FAILS, FAILS_WHAT);
        if (!at.watched() && (at.is(Kind.QUEUE) || at.is(Kind.INTAKE) || delivers(at))) {
            ask(
                    "watch",
                    at.line(""),
                    "Nobody watches " + at.name() + ".",
                    "What no figure shows, a customer tells you.",
                    "Which figure, at which value does somebody act? ('watch')");
        }
        if (at.keys().filter("plain"::equals).isPresent()) {
            ask(
                    "plain-keys",
                    at.line("keys"),
                    at.name() + " has keys in plain text.",
                    "They are then in backups, logs and messages too, for whoever can read these.",
                    "Who can read them today, and what does it take to keep a reference instead?");
        }
    }

    private static final String FAILS = "A machine that dies holds something: it is sent again, taken up, or gone.";
    private static final String FAILS_WHAT = "What happens to what it held? (repeated, resumed or lost)";

    private static String noFailure(Component at) {
        return "It is not said what is left when a copy of %s dies.".formatted(at.name());
    }

    private void unless(
            Kind kind, Component at, Predicate<Component> said, String name, String gap, String why, String question) {
        if (at.is(kind) && !said.test(at)) {
            ask(name, at.line(""), gap, why, question);
        }
    }
}
