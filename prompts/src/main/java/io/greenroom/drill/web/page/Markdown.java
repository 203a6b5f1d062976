package io.greenroom.drill.web.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as HTML that is safe to show: markup inside is escaped, links go only where a browser may go. Headings begin at
 * the third level, because the page's own sections have the second.
 */
public final class Markdown {
    private static final int MOST = 1_000;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(_ -> Markdown::attributes)
            .build();
    private static final Map<String, String> DONE = new ConcurrentHashMap<>();

    private Markdown() {}

    /** The HTML of a text. */
    public static String html(String markdown) {
        if (DONE.size() > MOST) {
            DONE.clear();
        }
        return DONE.computeIfAbsent(markdown, Markdown::render);
    }

    private static String render(String markdown) {
        var text = PARSER.parse(markdown);
        text.accept(new Lowered());
        return RENDERER.render(text);
    }

    /** What can be scrolled can be reached by keyboard. */
    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noreferrer noopener");
            attributes.put("target", "_blank");
        }
        if (tag.equals("pre") || tag.equals("table")) {
            attributes.put("tabindex", "0");
        }
        if (tag.equals("th")) {
            attributes.put("scope", "col");
        }
    }

    /** Moves the highest heading of a text to the third level. */
    private static final class Lowered extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.clamp(heading.getLevel() + 1L, 3, 6));
        }
    }
}
