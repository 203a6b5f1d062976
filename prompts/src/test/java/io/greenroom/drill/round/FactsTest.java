package io.greenroom.drill.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every fact of docs/interview-facts.md stands where the table says. */
class FactsTest {
    private static final Path TABLE = Path.of("..", "docs", "interview-facts.md");

    /** A line of the table. */
    private record Fact(String fact, String place, String words) {}

    private static List<Fact> facts() throws IOException {
        List<Fact> facts = new ArrayList<>();
        for (var line : Files.readAllLines(TABLE)) {
            var cells = line.split("\\|", -1);
            if (cells.length == 5 && !cells[1].strip().equals("Fact") && !cells[1].startsWith("---")) {
                facts.add(new Fact(cells[1].strip(), cells[2].strip(), cells[3].strip()));
            }
        }
        return facts;
    }

    @Test
    void everyFactHasItsPlace() throws IOException {
        var lines = Files.readAllLines(TABLE).stream()
                .filter(it -> it.startsWith("| "))
                .count();
        var facts = facts();
        assertThat((long) facts.size())
                .isEqualTo(lines - new Rounds(Path.of("rounds")).names().size());
        for (var fact : facts) {
            assertThat(Files.readString(Path.of("rounds").resolve(fact.place())))
                    .as(fact.fact())
                    .contains(fact.words());
        }
    }

    @Test
    void everyRoundHasFacts() throws IOException {
        Set<String> rounds = new HashSet<>();
        for (var fact : facts()) {
            rounds.add(fact.place().substring(0, fact.place().indexOf('/')));
        }
        assertThat(rounds).containsExactlyInAnyOrderElementsOf(new Rounds(Path.of("rounds")).names());
    }
}
