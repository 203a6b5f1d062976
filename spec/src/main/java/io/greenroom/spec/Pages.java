package io.greenroom.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The documents of {@code spec/}, as they were packed. */
public final class Pages {
    private static final Map<Integer, Page> LEVELS = new ConcurrentHashMap<>();

    private Pages() {}

    static Page of(int level) {
        return LEVELS.computeIfAbsent(level, number -> Page.parse(markdown(number)));
    }

    /** The page of a level as it was written, in Markdown. */
    public static String markdown(int level) {
        return document("level-" + level + ".md");
    }

    /** The API of all levels as an OpenAPI 3.1 document, in YAML. */
    public static String openApi() {
        return document("openapi.yaml");
    }

    private static String document(String name) {
        try (var stream = Pages.class.getResourceAsStream("/spec/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("spec/" + name + " was not packed");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
