package io.greenroom.perf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    @Test
    void recorded() throws IOException {
        Golden.check("failed.md", MarkdownReport.text(Samples.failed()));
        Golden.check("capacity.md", MarkdownReport.text(Samples.capacity()));
        Golden.check("compared.md", MarkdownReport.text(Samples.compared()));
    }

    @Test
    void nothingOfAHostileServerIsMarkdown() {
        var text = MarkdownReport.text(Hostile.bench());
        assertThat(text).doesNotContain("\u001B", "\u202E", "\u0000");
        assertThat(text).doesNotContainPattern("(?<!\\\\)[<`\\[]");
        var tables = text.lines().filter(line -> line.startsWith("|")).toList();
        assertThat(tables).hasSizeGreaterThan(20);
        assertThat(tables.stream().filter(line -> line.contains("owned")).map(MarkdownReportTest::cells))
                .containsOnly(5L, 7L);
    }

    private static long cells(String line) {
        return line.replace("\\|", "").chars().filter(sign -> sign == '|').count() - 1;
    }
}
