package io.greenroom.kit.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.subject.BoundedLines.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {
    private static BoundedLines of(String text) {
        return new BoundedLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 6);
    }

    @Test
    void linesComeWithoutTheirEnds() throws IOException {
        try (var lines = of("one\n\ntwo\r\nGrüß")) {
            assertThat(lines.next()).contains(new Line("one", true));
            assertThat(lines.next()).contains(new Line("", true));
            assertThat(lines.next()).contains(new Line("two", true));
            assertThat(lines.next()).contains(new Line("Grüß", true));
            assertThat(lines.next()).isEmpty();
        }
    }

    @Test
    void ofALineThatIsTooLongTheBeginningIsKept() throws IOException {
        try (var lines = of("x".repeat(100_000) + "\nnext")) {
            assertThat(lines.next()).contains(new Line("xxxxxx", false));
            assertThat(lines.next()).contains(new Line("next", true));
        }
    }
}
