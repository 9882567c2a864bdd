package cn.jishen.reports.annotated.word;

import cn.jishen.reports.annotated.parts.Dom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Proposes to delete rows. */
final class RowDeletion {
    /** What a row may hold: others' changes, tables in cells and controls around rows are not for us to delete. */
    private static final Set<String> FOREIGN = Set.of("tbl", "del", "moveFrom", "moveTo", "txbxContent", "altChunk");

    private final Pen pen;
    private final Set<Element> gone = new HashSet<>();

    RowDeletion(Pen pen) {
        this.pen = pen;
    }

    /** Marks the row of a cell as deleted; false where that would tear a merged cell or a foreign thing. */
    boolean propose(WordPlace spot) {
        Element row = enclosing(spot.cell());
        if (row == null || gone.contains(row)) {
            return row != null;
        }
        if (holdsForeign(row) || ownsCellBelow(row)) {
            return false;
        }
        Element properties = Dom.child(row, "trPr");
        if (properties == null) {
            properties = pen.element("trPr");
            Element before = Dom.child(row, "tblPrEx");
            row.insertBefore(properties, before == null ? row.getFirstChild() : before.getNextSibling());
        }
        properties.insertBefore(pen.signed("del", pen.nextId()), Dom.child(properties, "trPrChange"));
        List<Element> paragraphs = new ArrayList<>();
        collect(row, "p", paragraphs);
        for (Element paragraph : paragraphs) {
            TrackedChange.deleteMark(paragraph, pen);
            List<Element> runs = new ArrayList<>();
            collect(paragraph, "r", runs);
            runs.stream()
                    .filter(run -> pen.isOwn(run) && Dom.child(run, "commentReference") == null)
                    .forEach(run -> TrackedChange.delete(run, pen));
        }
        gone.add(row);
        return true;
    }

    private static @Nullable Element enclosing(@Nullable Element cell) {
        Node node = cell;
        while (node != null && !Dom.name(node).equals("tr")) {
            node = node.getParentNode();
        }
        return (Element) node;
    }

    private static boolean holdsForeign(Element parent) {
        for (Element child : Dom.children(parent)) {
            if (FOREIGN.contains(Dom.name(child)) || holdsForeign(child)) {
                return true;
            }
        }
        return false;
    }

    /** The elements of a name below another, none inside one of the same name. */
    private static void collect(Element parent, String name, List<Element> found) {
        for (Element child : Dom.children(parent)) {
            if (Dom.name(child).equals(name)) {
                found.add(child);
            } else {
                collect(child, name, found);
            }
        }
    }

    /** Whether a merged cell begins in the row and goes on below: its text would go with the row. */
    private boolean ownsCellBelow(Element row) {
        Element below = below(row);
        if (below == null) {
            return false;
        }
        Set<Integer> going = merged(below, false);
        going.retainAll(merged(row, true));
        return !going.isEmpty();
    }

    /** The next row that stays. */
    private @Nullable Element below(Element row) {
        for (Node next = row.getNextSibling(); next != null; next = next.getNextSibling()) {
            if (next instanceof Element element && Dom.name(element).equals("tr") && !gone.contains(element)) {
                return element;
            }
        }
        return null;
    }

    /** The grid columns at which merged cells begin, or go on. */
    private static Set<Integer> merged(Element row, boolean beginning) {
        Set<Integer> columns = new HashSet<>();
        List<Element> cells = new ArrayList<>();
        collect(row, "tc", cells);
        Element properties = Dom.child(row, "trPr");
        Element before = properties == null ? null : Dom.child(properties, "gridBefore");
        int column = before == null ? 0 : Dom.attribute(before, "val", 0);
        for (Element cell : cells) {
            Element own = Dom.child(cell, "tcPr");
            Element merge = own == null ? null : Dom.child(own, "vMerge");
            if (merge != null && "restart".equals(Dom.attribute(merge, "val")) == beginning) {
                columns.add(column);
            }
            column += Body.span(cell);
        }
        return columns;
    }
}
