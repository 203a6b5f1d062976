package io.greenroom.kit.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.http.Excerpt;
import org.junit.jupiter.api.Test;

class VisibleTest {
    private static final String BLANKS = "a" + " ".repeat(100) + "b";

    @Test
    void whatWasCutOffIsSaid() {
        assertThat(Excerpt.of("abc", 2)).isEqualTo("ab…");
        assertThat(Excerpt.of("ab", 2)).isEqualTo("ab");
        assertThat(Excerpt.of(BLANKS, 8)).isEqualTo("a…");
        assertThat(Visible.line(BLANKS, 8)).isEqualTo("a…");
        assertThat(Excerpt.exact("  abc", 3)).isEqualTo("  a…");
    }

    @Test
    void noSignIsCutInTwo() {
        assertThat(Excerpt.of("    " + "😀".repeat(20), 2)).isEqualTo("😀😀…");
        assertThat(Visible.line(" ".repeat(7) + "😀".repeat(20), 2)).isEqualTo("…");
    }

    @Test
    void evidenceShowsMarksAndOddBlanks() {
        assertThat(Excerpt.of("e\u0301\u00a0", 9)).isEqualTo("e\\u0301\\u00A0");
        assertThat(Visible.line("e\u0301\u00a0x\u001b", 9)).isEqualTo("e\u0301\u00a0x\\u001B");
    }

    @Test
    void emojiTakeTwoColumns() {
        assertThat(Widths.of("✅")).isEqualTo(2);
        assertThat(Widths.of("😀")).isEqualTo(2);
        assertThat(Widths.of("✓")).isEqualTo(1);
        assertThat(Widths.of("漢")).isEqualTo(2);
    }

    @Test
    void aCommandIsBrokenOnlyWhereItCanBePasted() {
        assertThat(command("greenroom check http://localhost:3000 --clause L2-07 --seed 8317"))
                .contains(" \\\n");
        var quoted = "greenroom check --start 'node server.mjs' --clause L2-07 --seed 8317";
        assertThat(command(quoted)).isEqualTo("  " + quoted + "\n");
    }

    private static String command(String words) {
        var sheet = new Sheet(new Terminal(false, 40, false, true));
        sheet.command("  ", Ink.NONE, 2, words);
        return sheet.toString();
    }
}
