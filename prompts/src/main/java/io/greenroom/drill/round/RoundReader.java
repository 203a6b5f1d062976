package io.greenroom.drill.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads a round from its folder. What the files look like stands in docs/rounds.md. */
public final class RoundReader {
    private static final String FOLLOW_UPS = "follow-ups";

    private final Path folder;

    private RoundReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a whole round and holds its parts against each other.
     *
     * @throws BadRound with the first thing that is wrong
     */
    public static Round read(Path folder) {
        return new RoundReader(folder).round();
    }

    /**
     * Reads the header alone.
     *
     * @throws BadRound if it is not written as it should be
     */
    static RoundHead head(Path folder) {
        var header = Source.withHeader(folder.resolve("round.md"), "round").header();
        return new RoundHead(
                String.valueOf(folder.getFileName()),
                header.path("title").asString(),
                header.path("minutes").asInt(),
                header.path("summary").asString());
    }

    private Round round() {
        var source = Source.withHeader(folder.resolve("round.md"), "round");
        var header = source.header();
        var phases = Headers.phases(header);
        var round = new Round(
                String.valueOf(folder.getFileName()),
                header.path("title").asString(),
                header.path("minutes").asInt(),
                header.path("summary").asString(),
                source.body(),
                Source.plain(folder.resolve("prompt.md")).body(),
                Headers.judged(header.path("judge")),
                header.path("answer").asString().equals("text"),
                phases,
                Headers.text(header, "lab"),
                Headers.parameters(header),
                Headers.pools(header),
                Headers.banks(header),
                header.path("sittings").asInt(1),
                values(),
                Headers.verdict(header),
                guide(phases),
                questions(),
                followUps(Headers.banks(header)),
                each("hints", RoundReader::hint),
                criteria(),
                Source.plain(folder.resolve("model.md")).body(),
                header.path("repair").asBoolean(false));
        RoundChecks.check(round, source);
        return round;
    }

    private Guide guide(List<Phase> phases) {
        var interviewer = Source.plain(folder.resolve("interviewer.md"));
        var sounds = Source.plain(folder.resolve("sounds.md"));
        var guidance = interviewer.sections();
        var heard = sounds.sections();
        Map<String, String> led = new LinkedHashMap<>();
        Map<String, String> strong = new LinkedHashMap<>();
        Map<String, String> weak = new LinkedHashMap<>();
        for (var phase : phases) {
            led.put(phase.id(), interviewer.section(guidance, phase.title(), 1));
            var both = sounds.sections(sounds.section(heard, phase.title(), 1), 3, 1);
            strong.put(phase.id(), sounds.section(both, "Strong", 1));
            weak.put(phase.id(), sounds.section(both, "Weak", 1));
        }
        return new Guide(guidance.before(), led, strong, weak);
    }

    private List<Question> questions() {
        var source = Source.plain(folder.resolve("questions.md"));
        List<Question> questions = new ArrayList<>();
        source.sections().parts().forEach((title, part) -> {
            var line = part.line() + source.bodyLine();
            var lines = part.text().lines().toList();
            if (lines.isEmpty() || !lines.getFirst().startsWith("Words:")) {
                throw source.bad(line, "below '" + title + "' the first line begins with 'Words:'");
            }
            var answer = String.join("\n", lines.subList(1, lines.size())).strip();
            if (answer.isEmpty()) {
                throw source.bad(line, "'" + title + "' has no answer");
            }
            questions.add(
                    new Question(slug(title), title, words(lines.getFirst().substring(6)), answer));
        });
        return questions;
    }

    private static Set<String> words(String list) {
        Set<String> words = new LinkedHashSet<>();
        for (var word : list.split(",", -1)) {
            words.add(word.strip().toLowerCase(Locale.ROOT));
        }
        words.remove("");
        return words;
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private <T> List<T> each(String name, Function<Path, T> reader) {
        var inner = folder.resolve(name);
        if (name.equals(FOLLOW_UPS) && !Files.exists(inner)) {
            return List.of();
        }
        try (var files = Files.list(inner)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(reader)
                    .toList();
        } catch (IOException e) {
            throw new BadRound(inner, 0, "cannot be listed: " + e);
        }
    }

    /** Those of every sitting, and after them the questions of the banks. */
    private List<FollowUp> followUps(List<Bank> banks) {
        List<FollowUp> all = new ArrayList<>(each(FOLLOW_UPS, FollowUpReader::followUp));
        for (var bank : banks) {
            all.addAll(each("bank/" + bank.name(), file -> FollowUpReader.question(file, bank)));
        }
        return all;
    }

    private List<Value> values() {
        var file = folder.resolve("values.yaml");
        return Files.exists(file) ? Headers.values(Source.data(file, "values").header()) : List.of();
    }

    private static Hint hint(Path file) {
        var source = Source.withHeader(file, "hint");
        var header = source.header();
        var sections = source.sections();
        return new Hint(
                source.id(),
                header.path("title").asString(),
                header.path("phase").asString(),
                header.path("criterion").asString(),
                Headers.numbers(header.path("cost")),
                header.has("when") ? Optional.of(Headers.when(header.path("when"))) : Optional.empty(),
                Hint.STEPS.stream()
                        .map(step -> source.section(sections, step, source.bodyLine()))
                        .toList());
    }

    private List<Criterion> criteria() {
        var source = Source.withHeader(folder.resolve("rubric.md"), "rubric");
        var sections = source.sections();
        List<Criterion> criteria = new ArrayList<>();
        for (var entry : source.header().path("criteria").properties()) {
            criteria.add(criterion(source, sections, entry.getKey(), entry.getValue()));
        }
        return criteria;
    }

    private static Criterion criterion(Source source, Sections sections, String id, JsonNode header) {
        var title = header.path("title").asString();
        var line = Source.line(header);
        var bands = source.sections(source.section(sections, title, line), 3, line);
        Map<Band, String> behaviours = new EnumMap<>(Band.class);
        for (var band : Band.values()) {
            behaviours.put(band, source.section(bands, band.title(), line));
        }
        return new Criterion(
                id, title, Headers.text(header, "signal"), Headers.measures(header), bands.before(), behaviours);
    }
}
