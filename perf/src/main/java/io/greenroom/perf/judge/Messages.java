package io.greenroom.perf.judge;

import io.greenroom.kit.terminal.Figures;
import io.greenroom.perf.result.Finding;
import io.greenroom.perf.result.Finding.Kind;
import io.greenroom.perf.result.Integrity;
import io.greenroom.perf.result.Round;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What became of the messages of several rounds, in words. */
final class Messages {
    private final List<Integrity> all;

    Messages(List<Round> rounds) {
        all = rounds.stream().map(Round::integrity).toList();
    }

    /** Sentences for what is the server's fault, in the order of {@link Kind}. */
    List<String> faults() {
        return counts().entrySet().stream()
                .filter(entry -> entry.getKey() != Kind.UNREAD)
                .map(entry -> words(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Rooms that could not be read to their end, so that it is not known what is in them. */
    long unread() {
        return counts().getOrDefault(Kind.UNREAD, 0L);
    }

    long acknowledged() {
        return sum(Integrity::acknowledged);
    }

    long indefinite() {
        return sum(Integrity::indefinite);
    }

    long indefiniteFound() {
        return sum(Integrity::indefiniteFound);
    }

    private long sum(ToLongFunction<Integrity> figure) {
        return all.stream().mapToLong(figure).sum();
    }

    private Map<Kind, Long> counts() {
        return all.stream()
                .flatMap(integrity -> integrity.findings().stream())
                .collect(Collectors.toMap(Finding::kind, Finding::count, Long::sum, TreeMap::new));
    }

    private String words(Kind kind, long count) {
        return switch (kind) {
            case LOST ->
                "lost %s of %s acknowledged messages".formatted(Figures.number(count), Figures.number(acknowledged()));
            case DOUBLED -> messages(count) + (count == 1 ? " is there twice" : " are there more than once");
            case CHANGED -> messages(count) + (count == 1 ? " is" : " are") + " not as sent or acknowledged";
            case OUT_OF_ORDER -> messages(count) + " out of order on the pages";
            case SENDER_ORDER -> messages(count) + " before an earlier one of the same sender";
            case TIME_ORDER -> messages(count) + " before one that had been acknowledged earlier";
            case MISSED -> messages(count) + " missed by whoever followed the room with after";
            case MOVED ->
                messages(count) + " could be read, and later " + (count == 1 ? "was" : "were") + " gone or elsewhere";
            case INVENTED ->
                messages(count) + (count == 1 ? " is" : " are") + " there that nobody sent or that was refused";
            case UNREAD -> Figures.count(count, "room") + " could not be read back to the end";
        };
    }

    private static String messages(long count) {
        return Figures.count(count, "message");
    }
}
