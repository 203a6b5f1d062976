package io.greenroom.drill.round;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Lines that begin with a figure or a sign, and that Markdown takes for a list: "41. That is the sum." */
final class StrayLists extends AbstractVisitor {
    private final Source source;
    private final List<String> findings = new ArrayList<>();

    private StrayLists(Source source) {
        this.source = source;
    }

    static List<String> in(Passages.Parsed file) {
        var lists = new StrayLists(file.source());
        file.tree().accept(lists);
        return lists.findings;
    }

    /** One that is meant begins with 1 and has several items. */
    @Override
    public void visit(OrderedList list) {
        if (list.getMarkerStartNumber() != 1 || list.getFirstChild() == list.getLastChild()) {
            add(list, "a figure and a full stop");
        }
        visitChildren(list);
    }

    /** One that is meant has hyphens. */
    @Override
    public void visit(BulletList list) {
        if (!"-".equals(list.getMarker())) {
            add(list, "'" + list.getMarker() + "'");
        }
        visitChildren(list);
    }

    private void add(Node list, String what) {
        var line = source.bodyLine() + list.getSourceSpans().getFirst().getLineIndex();
        findings.add("prompts/%s:%d  begins with %s, which makes it a list: break the line elsewhere"
                .formatted(source.file(), line, what));
    }
}
