package io.greenroom.perf.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {
    private final Path folder;

    ProfilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void thoseThatShipCanAllBeRead() {
        assertThat(Profiles.NAMES)
                .hasSize(7)
                .allSatisfy(name -> assertThat(Profiles.named(name).name()).isEqualTo(name));
    }

    @Test
    void smokeIsGentleAndShort() {
        var smoke = Profiles.named("smoke");
        assertThat(smoke.highestRate()).isEqualTo(40);
        assertThat(smoke.seconds()).isEqualTo(12);
    }

    @Test
    void anUnknownNameIsToldWhatThereIs() {
        assertThatThrownBy(() -> Profiles.named("smok"))
                .isInstanceOf(BadProfile.class)
                .hasMessageContaining("smok;")
                .hasMessageContaining("smoke, steady");
    }

    @Test
    void aUsersOwnIsRead() throws IOException {
        assertThat(Profiles.read(changed("\"users\": 10", "\"users\": 11")).users())
                .isEqualTo(11);
    }

    @Test
    void anUnknownFieldIsRefused() throws IOException {
        refused("\"users\": 10", "\"users\": 10, \"userz\": 10", "userz: no such field", "users");
        refused("\"from\": 40", "\"from\": 40, \"form\": 40", "stages[0].form: no such field", "from");
    }

    @Test
    void aWrongTypeIsRefused() throws IOException {
        refused("\"users\": 10", "\"users\": \"ten\"", "users", "a whole number");
        refused("\"users\": 10", "\"users\": \"10\"", "users", "a whole number");
        refused("\"users\": 10", "\"users\": 1.5", "users", "a whole number");
        refused("\"from\": 40", "\"from\": true", "stages[0].from", "a number");
        refused("\"CHAT\": 6", "\"CHATTER\": 6", "journeys: CHATTER is not allowed", "SPEAK");
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        refused("\"users\": 10,", "", "users", "is missing");
    }

    @Test
    void valuesOutOfRangeAreRefused() throws IOException {
        refused("\"from\": 40", "\"from\": -40", "stages[0].from: must be requests a second, 0 or more");
        refused("\"seconds\": 12", "\"seconds\": 1.5", "stages[0].seconds: must be a whole number of seconds");
        refused("[{ \"from\": 40, \"to\": 40, \"seconds\": 12 }]", "[]", "stages: must be at least one stage");
        refused("\"hotRoomShare\": 0.5", "\"hotRoomShare\": 1.5", "hotRoomShare: must be 0 to 1");
        refused("\"errorShare\": 0", "\"errorShare\": 2", "budget.errorShare: must be 0 to 1");
        refused("\"CHAT\": 6", "\"CHAT\": -6", "journeys.CHAT: must be a weight");
    }

    @Test
    void whatIsNoJsonIsRefused() throws IOException {
        refused("\"users\": 10", "\"users\" 10", "no JSON", "line");
        assertThatThrownBy(() -> Profiles.read(folder.resolve("none.json")))
                .isInstanceOf(BadProfile.class)
                .hasMessageContaining("none.json: there is no such file");
    }

    private void refused(String from, String to, String... words) throws IOException {
        var file = changed(from, to);
        assertThatThrownBy(() -> Profiles.read(file))
                .isInstanceOf(BadProfile.class)
                .hasMessageContaining("own.json: ")
                .hasMessageContainingAll(words);
    }

    private Path changed(String from, String to) throws IOException {
        try (var in = ProfilesTest.class.getResourceAsStream("/profiles/smoke.json")) {
            var smoke = new String(
                    java.util.Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(smoke).contains(from);
            return Files.writeString(folder.resolve("own.json"), smoke.replace(from, to));
        }
    }
}
