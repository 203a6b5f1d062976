package io.greenroom.drill.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.live.Sitter;
import io.greenroom.drill.sitting.Mode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page, with everything on it that there is at the end. */
class PageWeightTest {
    private static final int MOST_BYTES = 300_000;

    @ParameterizedTest
    @ValueSource(strings = {"chat-server", "chat-sprint", "engineering-architecture"})
    void aPageIsSmall(String round, @TempDir Path folder) throws IOException {
        try (var sitter = new Sitter(folder, round, Mode.MOCK, true, 60);
                var room = WebRoom.open(sitter.drill(), "127.0.0.1", 0, WebRoomTest.REPORTS);
                var browsers = new Browsers()) {
            sitter.until(61);
            sitter.drill().commit("Here it is.");
            weigh(browsers, room.candidateUrl());
            weigh(browsers, room.interviewerUrl().orElseThrow());
        }
    }

    private static void weigh(Browsers browsers, String url) {
        var person = browsers.person(url);
        var weight = person.weight();
        System.out.printf("The weight of '%s': %d bytes%n", person.page.title(), weight);
        assertThat(weight).isLessThan(MOST_BYTES);
    }
}
