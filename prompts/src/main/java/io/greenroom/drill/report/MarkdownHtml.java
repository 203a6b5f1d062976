package io.greenroom.drill.report;

import io.greenroom.kit.terminal.Visible;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as HTML that is safe whoever wrote it: no markup of its own, no picture that would be fetched. */
final class MarkdownHtml {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(Pictures::new)
            .build();
    private static final int OUR_HEADINGS = 3;
    private static final int LOWEST_HEADING = 6;

    private MarkdownHtml() {}

    /** Its headings stand below ours. */
    static String of(String markdown) {
        var document = PARSER.parse(visible(markdown));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + OUR_HEADINGS));
                visitChildren(heading);
            }
        });
        return RENDERER.render(document);
    }

    private static String visible(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\t') {
                out.appendCodePoint(point);
            } else {
                Visible.append(out, point);
            }
        });
        return out.toString();
    }

    /** A picture is told by its words. */
    private record Pictures(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node node) {
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
