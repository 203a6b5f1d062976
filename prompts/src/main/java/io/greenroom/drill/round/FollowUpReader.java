package io.greenroom.drill.round;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads what an interviewer says: follow-ups, and the questions of a bank, which are follow-ups with more below them. */
final class FollowUpReader {
    private final Source source;
    private final Sections sections;

    private FollowUpReader(Source source) {
        this.source = source;
        this.sections = source.sections();
    }

    static FollowUp followUp(Path file) {
        var source = Source.withHeader(file, "follow-up");
        var header = source.header();
        return new FollowUpReader(source)
                .read(Headers.when(header.path("when")), Headers.text(header, "pool"), List.of(), Optional.empty());
    }

    /** A question of a bank goes three probes deep and is answered twice, well and badly. */
    static FollowUp question(Path file, Bank bank) {
        var reader = new FollowUpReader(Source.withHeader(file, "question"));
        var probes = List.of(reader.text("First probe"), reader.text("Second probe"), reader.text("Third probe"));
        var example = new Example(reader.text("Strong answer"), reader.text("Weak answer"), reader.text("Difference"));
        var when = new When.InPhase(bank.phase(), bank.minute(), 0);
        return reader.read(when, Optional.of(bank.name()), probes, Optional.of(example));
    }

    private FollowUp read(When when, Optional<String> pool, List<String> probes, Optional<Example> example) {
        var header = source.header();
        return new FollowUp(
                source.id(),
                header.path("title").asString(),
                when,
                header.path("minutes").asInt(),
                pool,
                Headers.text(header, "bench"),
                Headers.texts(header.path("criteria")),
                text("Say"),
                text("Strong"),
                text("Weak"),
                probes,
                example,
                Headers.task(header));
    }

    private String text(String section) {
        return source.section(sections, section, source.bodyLine());
    }
}
