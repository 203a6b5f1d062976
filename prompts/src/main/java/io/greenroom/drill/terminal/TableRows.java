package io.greenroom.drill.terminal;

import io.greenroom.kit.terminal.Ink;
import io.greenroom.kit.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;

/** The rows of a table in Markdown, the first being its heads. */
final class TableRows extends AbstractVisitor {
    private final Terminal terminal;
    private final List<List<Flow>> rows = new ArrayList<>();

    private TableRows(Terminal terminal) {
        this.terminal = terminal;
    }

    static Table of(Terminal terminal, TableBlock block) {
        var rows = new TableRows(terminal);
        rows.visitChildren(block);
        return new Table(terminal, rows.rows.getFirst(), rows.rows.subList(1, rows.rows.size()));
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case TableRow row -> {
                rows.add(new ArrayList<>());
                visitChildren(row);
            }
            case TableCell cell ->
                rows.getLast()
                        .add(Inline.of(terminal, cell, cell.isHeader() ? Ink.DIM : Ink.NONE)
                                .getFirst());
            default -> visitChildren(node);
        }
    }
}
