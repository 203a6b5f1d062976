package io.greenroom.drill.round;

import java.nio.file.Path;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the passages of a Markdown text. */
final class Prose extends AbstractVisitor {
    private static final String CODE = "`";

    /** What a candidate may type, in any spelling; it is never shown. */
    private static final String TYPED = "Words: ";

    private final Path file;
    private final int firstLine;
    private final List<Passage> passages;
    private final StringBuilder words = new StringBuilder();
    private String section = "";

    /** @param firstLine the line of the file on which the text begins, from 1 */
    Prose(Path file, int firstLine, List<Passage> passages) {
        this.file = file;
        this.firstLine = firstLine;
        this.passages = passages;
    }

    @Override
    public void visit(Heading heading) {
        passage(heading);
        if (heading.getLevel() > 1) {
            section = passages.getLast().text();
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        passage(paragraph);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            passage(node);
        } else {
            visitChildren(node);
        }
    }

    private void passage(Node block) {
        words.setLength(0);
        visitChildren(block);
        if (!words.isEmpty() && words.indexOf(TYPED) != 0) {
            var line = firstLine + block.getSourceSpans().getFirst().getLineIndex();
            passages.add(new Passage(file, section, line, words.toString()));
        }
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    /** Only its place stays, and its line breaks. */
    @Override
    public void visit(Code code) {
        words.append(CODE).append("\n".repeat(Math.max(0, code.getSourceSpans().size() - 1)));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }
}
