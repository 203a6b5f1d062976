package io.greenroom.kit.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void aTerminalIsAsWideAsItSays() {
        assertThat(Terminal.of(Map.of("COLUMNS", "63"), true, UTF_8)).isEqualTo(new Terminal(true, 63, true, true));
        assertThat(Terminal.of(Map.of("COLUMNS", "wide"), true, UTF_8).columns())
                .isEqualTo(100);
    }

    @Test
    void noColorIsRespectedAndAPipeHasNone() {
        assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true, UTF_8).colour()).isFalse();
        assertThat(Terminal.of(Map.of("NO_COLOR", ""), true, UTF_8).colour()).isTrue();
        assertThat(Terminal.of(Map.of(), false, UTF_8)).isEqualTo(new Terminal(false, 100, false, true));
    }

    @Test
    void aDumbTerminalGetsPlainLinesAndAnAsciiOneAscii() {
        assertThat(Terminal.of(Map.of("TERM", "dumb"), true, US_ASCII))
                .isEqualTo(new Terminal(false, 100, false, false));
    }
}
