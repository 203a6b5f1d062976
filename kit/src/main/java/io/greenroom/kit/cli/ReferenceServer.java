package io.greenroom.kit.cli;

import io.greenroom.kit.cli.Failures.Stop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How Greenroom's own server is started. The launcher tells where it is; the suite knows nothing else of it. */
public final class ReferenceServer {
    private ReferenceServer() {}

    /**
     * The program and its arguments.
     *
     * @param data an empty folder for its database
     */
    public static List<String> command(Path data) {
        var jar = System.getProperty("greenroom.reference.jar", "");
        if (jar.isEmpty() || !Files.isRegularFile(Path.of(jar))) {
            throw new Stop(
                    ExitCodes.KIT,
                    "the reference server is not built; run this through the greenroom launcher, which builds it");
        }
        List<String> words = new ArrayList<>();
        words.add(System.getProperty(
                "greenroom.java",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(flags());
        words.addAll(List.of("-jar", jar, "--data", data.toString(), "--quiet"));
        return words;
    }

    private static List<String> flags() {
        var options = System.getProperty("greenroom.reference.options", "").strip();
        List<String> flags = new ArrayList<>(options.isEmpty() ? List.of() : List.of(options.split(" +")));
        var aot = System.getProperty("greenroom.reference.aot", "");
        if (!aot.isEmpty() && Files.isRegularFile(Path.of(aot))) {
            flags.add("-XX:AOTCache=" + aot);
        }
        return flags;
    }
}
