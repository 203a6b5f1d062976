package io.greenroom.drill.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.greenroom.drill.live.Sitter;
import io.greenroom.drill.sitting.Mode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner goes, and another comes: the page says so, and is there again. */
@SuppressWarnings("NullAway.Init") // JUnit sets what is needed before each test
class ReconnectTest {
    @TempDir
    Path folder;

    @Test
    void aPageThatIsOpenFindsTheNextRunner() throws IOException {
        try (var sitter = new Sitter(folder, "chat-sprint", Mode.MOCK, false, 30);
                var browsers = new Browsers()) {
            var room = WebRoom.open(sitter.drill(), "127.0.0.1", 0, WebRoomTest.REPORTS);
            var page = browsers.person(room.candidateUrl()).page;
            assertThat(page.locator(".glance")).containsText("not judged yet");
            room.close();
            assertThat(page.locator("#lost")).isVisible();
            assertThat(page.locator("#lost")).containsText("The clock runs on");
            page.locator("#notes").fill("Where are you?");
            page.locator("#notes").press("Control+Enter");
            assertThat(page.locator("form[data-clear] .said").first()).containsText("What you wrote is still here.");
            sitter.crash(60_000);
            try (var next = WebRoom.open(sitter.drill(), "127.0.0.1", 0, WebRoomTest.REPORTS)) {
                assertThat(page.locator("#lost")).isHidden();
                sitter.watcher.judge(1, 12);
                assertThat(page.locator(".glance")).containsText("12 of 30");
                assertThat(page.locator("#notes")).hasValue("Where are you?");
                page.locator("#notes").press("Control+Enter");
                assertThat(page.locator("[data-part=notes]")).containsText("Where are you?");
                assertThat(page).hasURL(next.candidateUrl());
            }
        }
    }
}
