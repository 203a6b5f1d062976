package io.greenroom.server.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/** The files of the page: ours, and those of Swagger UI that it uses. Nothing else is ever served from the jar. */
enum Asset {
    PAGE("index.html", "text/html; charset=utf-8", false),
    START("start.js", "text/javascript; charset=utf-8", false),
    BUNDLE("swagger-ui-bundle.js", "text/javascript; charset=utf-8", true),
    STYLE("swagger-ui.css", "text/css; charset=utf-8", true),
    ICON("favicon-32x32.png", "image/png", true);

    private final String name;
    private final String mediaType;
    private final String path;

    Asset(String name, String mediaType, boolean swaggerUi) {
        this.name = name;
        this.mediaType = mediaType;
        this.path = swaggerUi ? "/META-INF/resources/webjars/swagger-ui/5.34.1/" + name : name;
    }

    static Optional<Asset> named(String name) {
        return Arrays.stream(values()).filter(asset -> asset.name.equals(name)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes() {
        try (var stream = Asset.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " was not packed");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
