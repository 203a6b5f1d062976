package io.greenroom.drill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.drill.round.Rounds;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.kit.terminal.Widths;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    private static List<String> lines(String markdown, int columns) {
        return Prose.lines(new Terminal(false, columns, false, true), markdown, columns);
    }

    @Test
    void aTableThatFitsStandsInColumns() {
        assertThat(lines("| a | b |\n|---|---|\n| `GET /x` | 200 |\n", 40))
                .containsExactly("a         b", "─────────────", "`GET /x`  200");
    }

    @Test
    void aTableThatDoesNotIsWrappedOrStacked() {
        var table =
                "| Request | Answer |\n|---|---|\n| `GET /rooms/{id}/messages?after=41` | a list of messages, oldest first |\n";
        assertThat(lines(table, 50)).allMatch(line -> Widths.of(line) <= 50).hasSizeGreaterThan(3);
        assertThat(lines(
                        "| a | b | c | d |\n|---|---|---|---|\n| one two three four | five-six-seven-eight | nine-ten-eleven | x-y-z-x-y-z-x-y-z |\n",
                        40))
                .contains("a: one two three four", "b: five-six-seven-eight");
    }

    @Test
    void codeKeepsItsLinesAndGoesOnWhereItIsTooLong() {
        assertThat(lines("```\n$ one two\n  three\n" + "x".repeat(40) + "\n```\n", 40))
                .containsExactly("    $ one two", "      three", "    " + "x".repeat(36), "      " + "x".repeat(4));
    }

    @Test
    void listsAndQuotesHang() {
        assertThat(lines("1. first\n   - inner\n2. second and quite a bit longer than the line\n\n> said\n", 24))
                .containsExactly(
                        "1. first",
                        "   • inner",
                        "2. second and quite a",
                        "   bit longer than the",
                        "   line",
                        "",
                        "│ said");
    }

    @Test
    void inColourStressIsBold() {
        assertThat(Prose.lines(new Terminal(true, 40, true, true), "a **b** c", 40))
                .containsExactly("a \u001B[1mb\u001B[0m c");
    }

    @Test
    void whatSteersATerminalIsWrittenOut() {
        assertThat(lines("a\u001B[31mb \u202E c", 40)).containsExactly("a\\u001B[31mb \\u202E c");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 120})
    void everyTextOfOurRoundsFits(int columns) {
        var rounds = new Rounds(Path.of("rounds"));
        for (var name : rounds.names()) {
            var round = rounds.find(name).orElseThrow();
            for (var text : List.of(round.prompt(), round.model(), round.guide().whole())) {
                assertThat(lines(text, columns)).hasSizeGreaterThan(3).allMatch(line -> Widths.of(line) <= columns);
            }
        }
    }
}
