package io.greenroom.drill.plan;

import io.greenroom.kit.page.WholeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a plan lies.
 *
 * @param folder made when something is written
 */
record PlanFolder(Path folder) {
    /** Beside the sittings. */
    static final Path OWN = Path.of(".greenroom", "plan");

    static final String PAGE = "plan.html";
    static final String MARKDOWN = "plan.md";
    static final String CALENDAR = "plan.ics";
    static final String KEPT = "plan.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /**
     * What is kept there; none if there is no plan.
     *
     * @throws IOException with a sentence for the user, if it cannot be read
     */
    Optional<Kept> kept() throws IOException {
        var file = folder.resolve(KEPT);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(file), Kept.class));
        } catch (JacksonException e) {
            throw new IOException(
                    "%s is not a plan: %s. Make a new one with --until.".formatted(file, e.getOriginalMessage()), e);
        }
    }

    /** Writes all of it; {@value #KEPT} last. */
    void write(Plan plan, Agenda agenda, Kept kept) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(PAGE, new PlanPage(plan, agenda).text());
        texts.put(MARKDOWN, PlanMarkdown.of(plan, agenda));
        texts.put(CALENDAR, new PlanCalendar(agenda, kept).text());
        texts.put(KEPT, JSON.writeValueAsString(kept) + "\n");
        WholeFiles.write(folder, texts);
    }
}
