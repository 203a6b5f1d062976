package io.greenroom.drill.terminal;

import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** What stands in a paragraph of Markdown, in inks: code keeps its marks, so that it can be told without colour. */
final class Inline extends AbstractVisitor {
    private final Terminal terminal;
    private final List<Flow> flows = new ArrayList<>();
    private Ink ink;

    private Inline(Terminal terminal, Ink ink) {
        this.terminal = terminal;
        this.ink = ink;
        flows.add(new Flow(terminal));
    }

    /** A text for each of its hard lines. */
    static List<Flow> of(Terminal terminal, Node node, Ink ink) {
        var inline = new Inline(terminal, ink);
        inline.visitChildren(node);
        return inline.flows;
    }

    private void add(String text, Ink in) {
        flows.getLast().add(text, in);
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral(), ink);
    }

    @Override
    public void visit(Code code) {
        var marks = code.getLiteral().contains("`") ? "``" : "`";
        add(marks + code.getLiteral() + marks, ink);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        var before = ink;
        ink = Ink.BOLD;
        visitChildren(strong);
        ink = before;
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (link.getDestination().contains("://")) {
            add(" (" + link.getDestination() + ")", ink);
        }
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral(), ink);
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        add(" ", ink);
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        flows.add(new Flow(terminal));
    }
}
