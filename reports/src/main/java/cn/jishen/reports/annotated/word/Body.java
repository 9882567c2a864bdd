package cn.jishen.reports.annotated.word;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.reports.annotated.parts.Dom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Finds the cell or the paragraph of a {@link Location}. Counts as the reader of .docx does: tables that stand in no
 * other table in document order, those in content controls and text boxes included; all rows, deleted ones too; grid
 * columns; paragraphs outside tables.
 */
final class Body {
    /** A row that claims to be indented further is damaged. */
    private static final int WIDEST = 200;

    private final Map<Integer, WordPlace> paragraphs = new HashMap<>();
    private final Map<Key, WordPlace> cells = new HashMap<>();
    private final Map<List<Integer>, WordPlace> tables = new HashMap<>();
    private int paragraph;
    private int table;

    private Body() {}

    private record Key(List<Integer> table, int row, int column) {}

    /** The rows of one w:tbl as they are counted. */
    private static final class Count {
        private final List<Integer> path;
        private int row;
        private int column;
        private int nested;

        Count(List<Integer> path) {
            this.path = path;
        }

        List<Integer> nextNested() {
            List<Integer> inner = new ArrayList<>(path);
            inner.add(++nested);
            return inner;
        }
    }

    /** @param root of the main part */
    static Body of(Element root) {
        Body body = new Body();
        for (Element child : Dom.children(root)) {
            if (Dom.name(child).equals("body")) {
                body.blocks(child, null);
            }
        }
        return body;
    }

    /** The place; of a table as a whole its first cell; null when it is not there. */
    @Nullable
    WordPlace find(Location place) {
        Integer row = place.row();
        Integer column = place.column();
        if (place.table().isEmpty()) {
            return place.paragraph() == null ? null : paragraphs.get(place.paragraph());
        }
        return row == null || column == null
                ? tables.get(place.table())
                : cells.get(new Key(place.table(), row, column));
    }

    /** Where the document begins; null when it has no paragraph that can carry a comment. */
    @Nullable
    WordPlace first() {
        for (int number = 1; number <= paragraph; number++) {
            WordPlace spot = paragraphs.get(number);
            if (spot != null && spot.host() == null) {
                return spot;
            }
        }
        WordPlace cell = tables.get(List.of(1));
        return cell == null || cell.host() != null || cell.paragraphs().isEmpty() ? null : cell;
    }

    private void blocks(Element parent, @Nullable Element host) {
        Branches branches = new Branches();
        for (Element child : Dom.children(parent)) {
            switch (Dom.name(child)) {
                case "p" -> {
                    paragraphs.put(++paragraph, new WordPlace(List.of(child), null, host));
                    boxes(child, box -> blocks(box, host == null ? child : host));
                }
                case "tbl" -> rows(child, new Count(List.of(++table)), host);
                default -> {
                    if (branches.enters(child)) {
                        blocks(child, host);
                    }
                }
            }
        }
    }

    /** Hands over each text box in a paragraph, but none that stands in another. */
    private static void boxes(Element parent, Consumer<Element> box) {
        Branches branches = new Branches();
        for (Element child : Dom.children(parent)) {
            if (Dom.name(child).equals("txbxContent")) {
                box.accept(child);
            } else if (branches.enters(child)) {
                boxes(child, box);
            }
        }
    }

    private void rows(Element parent, Count count, @Nullable Element host) {
        Branches branches = new Branches();
        for (Element child : Dom.children(parent)) {
            if (Dom.name(child).equals("tr")) {
                count.row++;
                count.column = 0;
                cells(child, count, host);
            } else if (branches.enters(child)) {
                rows(child, count, host);
            }
        }
    }

    private void cells(Element parent, Count count, @Nullable Element host) {
        Branches branches = new Branches();
        for (Element child : Dom.children(parent)) {
            String name = Dom.name(child);
            if (name.equals("trPr")) {
                Element before = Dom.child(child, "gridBefore");
                count.column += before == null ? 0 : Math.max(0, Math.min(Dom.attribute(before, "val", 0), WIDEST));
            } else if (name.equals("tc")) {
                cell(child, count, host);
            } else if (branches.enters(child)) {
                cells(child, count, host);
            }
        }
    }

    private void cell(Element cell, Count count, @Nullable Element host) {
        WordPlace spot = new WordPlace(new ArrayList<>(), cell, host);
        tables.putIfAbsent(count.path, spot);
        cells.put(new Key(count.path, count.row, count.column + 1), spot);
        count.column += span(cell);
        content(cell, spot, count, host);
    }

    private void content(Element parent, WordPlace spot, Count count, @Nullable Element host) {
        Branches branches = new Branches();
        for (Element child : Dom.children(parent)) {
            switch (Dom.name(child)) {
                case "p" -> {
                    spot.paragraphs().add(child);
                    WordPlace boxed = new WordPlace(new ArrayList<>(), spot.cell(), host == null ? child : host);
                    boxes(child, box -> content(box, boxed, count, boxed.host()));
                }
                case "tbl" -> rows(child, new Count(count.nextNested()), host);
                default -> {
                    if (branches.enters(child)) {
                        content(child, spot, count, host);
                    }
                }
            }
        }
    }

    /** How many grid columns a w:tc covers. */
    static int span(Element cell) {
        Element properties = Dom.child(cell, "tcPr");
        Element span = properties == null ? null : Dom.child(properties, "gridSpan");
        return span == null ? 1 : Math.min(WIDEST, Math.max(1, Dom.attribute(span, "val", 1)));
    }
}
