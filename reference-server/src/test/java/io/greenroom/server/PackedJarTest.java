package io.greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.client.Chat;
import io.greenroom.server.client.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is shipped; run by the build once it is packed, and not before. */
class PackedJarTest {
    private static final Path JAR = Path.of("target", "greenroom-reference-server.jar");
    private static final long SIZE_MAX = 22_000_000;

    private final Path folder;

    PackedJarTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void itServesWithoutAWarningAndStopsWhenAsked() throws Exception {
        var data = folder.resolve("data").toString();
        try (var server = ServerProcess.startJar(JAR, folder.resolve("errors.txt"), "--data", data, "--quiet")) {
            var ada = Chat.stranger(server.base()).user("Ada");
            ada.say(ada.room("engines"), "hello").expect(201);
            ada.get("/").expect(200);
            ada.get("/openapi.yaml").expect(200);
            ada.get("/docs/swagger-ui-bundle.js").expect(200);
            assertThat(server.stop()).isEmpty();
            assertThat(server.errors()).isEmpty();
        }
    }

    @Test
    void itIsSmallAndSaysItsVersion() throws Exception {
        assertThat(Files.size(JAR)).isLessThan(SIZE_MAX);
        try (var jar = new JarFile(JAR.toFile())) {
            var manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Implementation-Version")).isNotBlank();
            assertThat(jar.stream().map(entry -> entry.getName())).doesNotHaveDuplicates();
        }
    }
}
