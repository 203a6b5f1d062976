package io.greenroom.drill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.sitting.Mode;
import io.greenroom.kit.terminal.Terminal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void firstCommandsThenWhatTheyTake() throws Exception {
        try (var play = new Playing(folder, Mode.PRACTICE, new Terminal(false, 80, false, true))) {
            var completions = new Completions(() -> List.of("hint", "mark"), play.drill()::candidate);
            assertThat(completions.offered(List.of("h"), 0)).containsExactly("hint", "mark");
            assertThat(completions.offered(List.of("hint", ""), 1)).isEmpty();
            play.at(10, 0).expect("Phase 2");
            assertThat(completions.offered(List.of("hint", ""), 1)).containsExactly("who-buys");
            assertThat(completions.offered(List.of("failures", ""), 1)).containsExactly("1", "2");
            assertThat(completions.offered(List.of("mark", ""), 1)).isEmpty();
            play.at(60, 0).expect("The bell");
            assertThat(completions.offered(List.of("mark", ""), 1)).containsExactly("plan", "words");
            assertThat(completions.offered(List.of("mark", "plan", ""), 2)).hasSize(4);
            play.type("quit").left();
        }
    }

    @Test
    void theStatusLineFits() throws Exception {
        try (var play = new Playing(folder, Mode.MOCK, new Terminal(false, 80, false, true))) {
            play.expect("The judge watches").watcher.judge(1, 28);
            play.expect("28 of 30").at(12, 30).expect("Phase 2");
            var view = play.drill().candidate();
            assertThat(StatusLine.of(view, new Terminal(true, 80, true, true)))
                    .isEqualTo("47:30 left, 12:30 gone · mock · Build · L1 28/30 · L2 ?");
            assertThat(StatusLine.of(view, new Terminal(true, 40, true, false))).hasSizeLessThan(40);
            play.type("quit").left();
        }
    }
}
