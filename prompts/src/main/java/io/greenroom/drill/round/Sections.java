package io.greenroom.drill.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A Markdown text cut at its headings of one depth.
 *
 * @param before what stands before the first
 * @param parts by the heading's text, in their order
 */
record Sections(String before, Map<String, Part> parts) {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    /** What stands below a heading, and on which line of the text the heading stands, from 0. */
    record Part(String text, int line) {}

    /** Where a heading stands in the text: its first line, and the line after it. */
    private record Cut(String title, int line, int end) {}

    /** @throws IllegalArgumentException if two headings are the same */
    static Sections of(String markdown, int depth) {
        var lines = markdown.lines().toList();
        var cuts = cuts(markdown, depth);
        Map<String, Part> parts = new LinkedHashMap<>();
        for (var i = 0; i < cuts.size(); i++) {
            var end = i + 1 < cuts.size() ? cuts.get(i + 1).line() : lines.size();
            var cut = cuts.get(i);
            if (parts.put(cut.title(), new Part(text(lines, cut.end(), end), cut.line())) != null) {
                throw new IllegalArgumentException("two headings '" + cut.title() + "'");
            }
        }
        var first = cuts.isEmpty() ? lines.size() : cuts.getFirst().line();
        return new Sections(text(lines, 0, first), parts);
    }

    private static List<Cut> cuts(String markdown, int depth) {
        var cuts = new ArrayList<Cut>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() == depth) {
                    var spans = heading.getSourceSpans();
                    cuts.add(new Cut(
                            WORDS.render(heading).strip(),
                            spans.getFirst().getLineIndex(),
                            spans.getLast().getLineIndex() + 1));
                }
            }
        });
        return cuts;
    }

    private static String text(List<String> lines, int from, int to) {
        return String.join("\n", lines.subList(from, to)).strip();
    }
}
