package io.greenroom.perf.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.cli.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for what cannot be is told so in a sentence, before anything has happened. */
class UsageTest {
    private static final String URL = "http://127.0.0.1:1";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private void refused(String sentence, String... words) {
        var benched = Benched.of(folder, words);
        assertThat(benched.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(benched.errors().lines())
                .first()
                .asString()
                .startsWith("greenroom: ")
                .contains(sentence);
        assertThat(benched.errors().lines().skip(1)).allMatch(line -> line.startsWith("See: greenroom bench --help"));
        assertThat(benched.output()).isEmpty();
        assertThat(benched.wroteNothing()).isTrue();
    }

    private String file(String json) throws IOException {
        return Files.writeString(folder.resolve("own.json"), json).toString();
    }

    /** A profile that is one, but for a field more. */
    private static String smokeWith(String field) throws IOException {
        var smoke = Files.readString(Path.of("src", "main", "resources", "profiles", "smoke.json"));
        return smoke.replaceFirst("\\{", "{ " + field + ",");
    }

    @Test
    void profilesThatAreNone() throws IOException {
        refused("no profile is called steadfast; there are smoke, steady,", URL, "--profile", "steadfast");
        refused(
                "nowhere.json: there is no such file",
                URL,
                "--profile",
                folder.resolve("nowhere.json").toString());
        refused("own.json: no JSON: ", URL, "--profile", file("steady as she goes"));
        refused("own.json: speed: no such field; allowed are ", URL, "--profile", file(smokeWith("\"speed\": 1")));
        refused("own.json: name: is missing", URL, "--profile", file("{\"about\": \"nameless\"}"));
    }

    @Test
    void loadsThatAreNone() {
        refused("--rate takes requests a second, above 0, not 0", URL, "--rate", "0");
        refused("--rate", URL, "--rate", "-5");
        refused("--rate", URL, "--rate", "NaN");
        refused("--rate", URL, "--rate", "many");
        refused("--seconds", URL, "--seconds", "0");
        refused("--users", URL, "--users", "0");
        refused("--rooms", URL, "--rooms", "0");
        refused("--message-size", URL, "--message-size", "2001");
        refused("--hot-room", URL, "--hot-room", "1.5");
        refused("--p99", URL, "--p99", "0");
        refused("--errors", URL, "--errors", "101");
    }

    @Test
    void questionsThatDoNotGoTogether() {
        refused("--rounds takes 2 to 100, not 1", URL, "--against", "reference", "--rounds", "1");
        refused("--capacity and --against do not go together", URL, "--capacity", "--against", "reference");
        refused("--rounds are those of a comparison", URL, "--rounds", "3");
        refused("which server?");
        refused("which server is it?", URL, "--start", "node server.mjs");
        refused("'http://' is not a base URL", "http://");
        refused("--speed", URL, "--speed", "9");
    }
}
