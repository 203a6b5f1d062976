package io.greenroom.drill.web.page;

import io.greenroom.kit.page.Assets;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The files that both pages use; below a name that changes with them, so that a browser may keep them for ever. */
public final class Scenery {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final Assets OWN = Assets.of(Scenery.class, "/web/room.css", "/web/room.js");
    private static final Map<String, File> FILES = Map.of(
            "room.css", new File(OWN.style(), "text/css"),
            "room.js", new File(OWN.script(), "text/javascript"),
            "htmx.js", new File(read(HTMX), "text/javascript"));

    /** What they come to. */
    public static final String VERSION = Integer.toHexString(FILES.hashCode());

    private Scenery() {}

    /** A file. */
    public record File(String text, String type) {
        /** As it is sent. */
        public MediaType mediaType() {
            return MediaType.of(type + ";charset=utf-8");
        }
    }

    /** The file of a name, if there is one. */
    public static Optional<File> file(String name) {
        return Optional.ofNullable(FILES.get(name));
    }

    private static String read(String path) {
        try (var stream = Scenery.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " was not packed");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
