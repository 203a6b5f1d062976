package io.greenroom.perf.report;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.result.Bench;
import io.greenroom.perf.result.Capacity;
import io.greenroom.perf.result.Integrity;
import io.greenroom.perf.result.Pace;
import io.greenroom.perf.result.Ratio;
import io.greenroom.perf.result.Round;
import java.util.List;
import java.util.stream.Collectors;

/** Measurements in words: the terminal, the page and the Markdown say the same. */
final class Sentences {
    /** What the count of the messages means. */
    static final String READING =
            "A message that was answered 201 has to be there once, in one order for everyone, and after what was"
                    + " acknowledged before it was sent. One without an answer may be there or not, but not twice.";

    /** What the generator's ceiling means. */
    static final String CEILING =
            "What it can send was measured against a server that does nothing, in this same process. The nearer a run"
                    + " comes to it, the more of what is shown here is the generator and not the server.";

    /** For who sees such a page for the first time. */
    static final List<String> HOW_TO_READ = List.of(
            "Requests come when they are due, whether or not the server has answered those before: people do not wait"
                    + " for one another. All times count from when a request was due, so a server that stalls cannot"
                    + " hide it.",
            "Where a point or a row holds several seconds, rates are their mean, and times those of the worst of them.",
            "p99 is the time within which 99 of 100 requests were done. The mean says little about what people feel.",
            "Machines are noisy: differences under a quarter between two runs mean little. To compare two servers, let"
                    + " them take turns in one run, with --against.",
            "Warming up is not counted. A request without an answer counts with the time until it was given up.");

    private Sentences() {}

    /** What became of the messages, in one line. */
    static String integrity(Integrity integrity) {
        if (integrity.acknowledged() + integrity.indefinite() + integrity.refused() == 0) {
            return "No message was sent.";
        }
        return acknowledged(integrity) + indefinite(integrity) + refused(integrity) + ".";
    }

    private static String acknowledged(Integrity integrity) {
        var head = Figures.number(integrity.acknowledged()) + " acknowledged, ";
        if (integrity.intact()) {
            return head + "all there once and in order";
        }
        return head
                + integrity.findings().stream()
                        .map(finding -> finding.kind().words() + ": " + Figures.number(finding.count()))
                        .collect(Collectors.joining(", "));
    }

    private static String indefinite(Integrity integrity) {
        return integrity.indefinite() == 0
                ? ""
                : "; %s indefinite, %s of them there"
                        .formatted(Figures.number(integrity.indefinite()), Figures.number(integrity.indefiniteFound()));
    }

    private static String refused(Integrity integrity) {
        return integrity.refused() == 0 ? "" : "; " + Figures.number(integrity.refused()) + " refused";
    }

    /** What the load cost the kit, and how far that is from what it can do. */
    static String generator(Round round) {
        var load = round.generator();
        var used = "The generator used %s of %s; ".formatted(Quantities.ratio(load.ownCores()), cores(load.cores()));
        if (!load.calibrated()) {
            return used + "how much it can send was not measured (--skip-calibration).";
        }
        if (round.aimedRate() > load.ceiling()) {
            return used
                    + "before, when the machine had less to spare, it could send %s; this run asked for %s."
                            .formatted(Quantities.rate(load.ceiling()), Quantities.bare(round.aimedRate()));
        }
        return used
                + "it can send %s; this run asked for %s: %s."
                        .formatted(
                                Quantities.rate(load.ceiling()),
                                Quantities.bare(round.aimedRate()),
                                Quantities.percent(round.aimedRate() / load.ceiling()));
    }

    /** How late it was, and what else kept the machine busy. */
    static String lateness(Round round) {
        var load = round.generator();
        return "Requests left %s late at p99 (%s too late); the whole machine used %s of %s; the collector paused %s."
                .formatted(
                        Quantities.millis(load.late().p99()),
                        Quantities.percent(load.lateShare()),
                        Quantities.ratio(load.machineCores()),
                        cores(load.cores()),
                        Quantities.millis((double) load.gcMillis()));
    }

    private static String cores(int cores) {
        return cores + "\u00A0core" + (cores == 1 ? "" : "s");
    }

    /** The load, in a few words. */
    static String load(Bench bench) {
        var profile = bench.profile();
        return "profile %s, %s, level %d".formatted(profile.name(), rates(bench, profile), bench.level());
    }

    private static String rates(Bench bench, Profile profile) {
        if (bench.capacity().isPresent()) {
            return "a search from %s on".formatted(Quantities.rate(profile.highestRate()));
        }
        if (bench.versus().isPresent() && !bench.rounds().isEmpty()) {
            return "%s for %s, in turns"
                    .formatted(
                            Quantities.rate(profile.highestRate()),
                            Quantities.seconds(bench.rounds().getFirst().seconds()));
        }
        return "up to %s for %s"
                .formatted(Quantities.rate(profile.highestRate()), Quantities.seconds(profile.seconds()));
    }

    /** What a search has found. */
    static String capacity(Capacity capacity) {
        var held = capacity.rate() > 0
                ? "The budget held up to " + Quantities.rate(capacity.rate()) + "; "
                : "The budget held at no rate; ";
        return held
                + switch (capacity.limitedBy()) {
                    case SERVER -> "above that the server breaks it.";
                    case GENERATOR -> "the generator cannot send more, so the server may well take it.";
                    case ASKED -> "no higher rate was asked for.";
                };
    }

    /** How far the machine itself lets a search be repeated. */
    static String pace(Pace pace) {
        var spread = Quantities.ratio(pace.spread());
        if (pace.steady()) {
            return "The machine was steady meanwhile (%s).".formatted(spread);
        }
        return ("The machine's own pace varied by a factor of %s meanwhile (fixed work took %s to %s): a second search"
                        + " may differ by as much.")
                .formatted(spread, Quantities.bare(pace.p10Millis()), Quantities.millis(pace.p90Millis()));
    }

    /** On which side of 1 all rounds lie, in words. */
    static String standing(Ratio ratio) {
        return switch (side(ratio)) {
            case KEPT -> "better in every round";
            case BROKEN -> "worse in every round";
            default -> "no clear difference";
        };
    }

    /** Kept if this server is the better one in every round, broken if the other is. */
    static Sign side(Ratio ratio) {
        if (ratio.low() > 1) {
            return Sign.of(ratio.moreIsBetter());
        }
        return ratio.high() < 1 ? Sign.of(!ratio.moreIsBetter()) : Sign.NONE;
    }
}
