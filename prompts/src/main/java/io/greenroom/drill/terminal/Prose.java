package io.greenroom.drill.terminal;

import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Terminal;
import io.greenroom.kit.terminal.Widths;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Markdown as lines of a terminal. */
public final class Prose {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final int LEAST = 16;

    private final Terminal terminal;

    private Prose(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The lines of a text, none wider than so many columns if that can be. */
    public static List<String> lines(Terminal terminal, String markdown, int columns) {
        return new Prose(terminal).blocks(PARSER.parse(markdown), columns, true);
    }

    /** All blocks in a node; between them an empty line, unless they are tight. */
    private List<String> blocks(Node parent, int columns, boolean loose) {
        List<String> lines = new ArrayList<>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Block) {
                if (loose && !lines.isEmpty()) {
                    lines.add("");
                }
                lines.addAll(block(node, Math.max(LEAST, columns)));
            }
        }
        return lines;
    }

    private List<String> block(Node node, int columns) {
        return switch (node) {
            case Heading it -> text(Inline.of(terminal, it, Ink.BOLD), columns);
            case FencedCodeBlock it -> code(it.getLiteral(), columns);
            case IndentedCodeBlock it -> code(it.getLiteral(), columns);
            case HtmlBlock it -> code(it.getLiteral(), columns);
            case ListBlock it -> items(it, columns);
            case BlockQuote it -> hung(terminal.unicode() ? "│ " : "| ", true, blocks(it, columns - 2, true));
            case TableBlock it -> TableRows.of(terminal, it).lines(columns);
            case ThematicBreak _ -> List.of((terminal.unicode() ? "─" : "-").repeat(Math.min(columns, 20)));
            default -> text(Inline.of(terminal, node, Ink.NONE), columns);
        };
    }

    private static List<String> text(List<Flow> flows, int columns) {
        return flows.stream()
                .flatMap(flow -> flow.lines(columns).stream())
                .map(Flow.Line::text)
                .toList();
    }

    private List<String> items(ListBlock list, int columns) {
        List<String> lines = new ArrayList<>();
        var number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var lead = list instanceof BulletList ? (terminal.unicode() ? "• " : "- ") : number++ + ". ";
            if (!list.isTight() && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(hung(lead, false, blocks(item, columns - lead.length(), !list.isTight())));
        }
        return lines;
    }

    /** Lines after a lead that stands before the first, or before all of them. */
    static List<String> hung(String lead, boolean all, List<String> lines) {
        List<String> hung = new ArrayList<>();
        for (var line : lines) {
            var before = all || hung.isEmpty() ? lead : " ".repeat(Widths.of(lead));
            hung.add((before + line).stripTrailing());
        }
        return hung;
    }

    /** As it is, indented; what is too long goes on in the next line. */
    private List<String> code(String literal, int columns) {
        List<String> lines = new ArrayList<>();
        for (var line : literal.stripTrailing().split("\n", -1)) {
            var rest = Flow.safe(terminal, line.replace("\t", "    "));
            var indent = "    ";
            while (Widths.of(rest) > columns - indent.length()) {
                var cut = Widths.fitting(rest, columns - indent.length());
                lines.add(indent + rest.substring(0, cut));
                rest = rest.substring(cut);
                indent = "      ";
            }
            lines.add((indent + rest).stripTrailing());
        }
        return lines;
    }
}
