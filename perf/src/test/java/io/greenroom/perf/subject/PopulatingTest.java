package io.greenroom.perf.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenroom.perf.Samples;
import io.greenroom.perf.TrivialChat;
import io.greenroom.perf.profiles.Journey;
import io.greenroom.perf.profiles.Stage;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulatingTest {
    private static final io.greenroom.perf.profiles.Profile PROFILE =
            Samples.profile(Map.of(Journey.READ, 1.0), 1000, new Stage(1, 1, 1));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theLevelIsFoundByKnocking(int level) throws IOException {
        try (var server = new TrivialChat(level, n -> 201)) {
            assertThat(Populating.of(server.base(), PROFILE).level()).isEqualTo(level);
        }
    }

    @Test
    void peopleRoomsAndHistoryAreMade() throws IOException {
        try (var server = new TrivialChat(3, n -> 201)) {
            var population = Populating.of(server.base(), PROFILE);
            assertThat(population.people()).hasSize(3).doesNotHaveDuplicates();
            assertThat(population.roomIds()).hasSize(2).doesNotHaveDuplicates();
            assertThat(server.received().stream().filter(text -> text.startsWith("Before the load")))
                    .hasSize(10)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aServerWithoutMessagesIsToldWhatItLacks() throws IOException {
        try (var server = new TrivialChat(3, n -> 500)) {
            assertThatThrownBy(() -> Populating.of(server.base(), PROFILE))
                    .isInstanceOf(NotAChatServer.class)
                    .hasMessageContaining("POST /rooms/{id}/messages should answer 201 and answered 500");
        }
    }
}
