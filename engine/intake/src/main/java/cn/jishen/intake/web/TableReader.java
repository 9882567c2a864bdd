package cn.jishen.intake.web;

import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.GridLimits;
import cn.jishen.intake.source.TooLargeException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One table. A row that only holds the page together, with nothing but tables and text around them in one cell, gives
 * way to what is in it; the rows above and below it are grids of their own.
 */
final class TableReader {
    /** A cell beside a nested table with no more text than this may be its label. */
    private static final int LONGEST_LABEL = 20;

    private final Page.Marks marks;
    private final TablePath path;
    private final List<Block> blocks = new ArrayList<>();
    private TableLayout layout = new TableLayout();
    private int row;

    /** @param path the place inside the table */
    TableReader(Page.Marks marks, TablePath path) {
        this.marks = marks;
        this.path = path;
    }

    List<Block> read(Element table) throws TooLargeException {
        GridLimits.checkDepth(path.path().size());
        readRows(table);
        endGrid();
        return blocks;
    }

    private void readRows(Element group) throws TooLargeException {
        marks.enter();
        for (Element child = group.firstElementChild(); child != null; child = child.nextElementSibling()) {
            switch (child.normalName()) {
                case "thead", "tbody", "tfoot" -> readRows(child);
                case "tr" -> readRow(child);
                case "caption" -> blocks.addAll(new Flow(marks, path).read(child));
                default -> {}
            }
        }
        layout.endGroup();
        marks.leave();
    }

    /** A hidden row stays a row, without its cells: others are counted with it. */
    private void readRow(Element tr) throws TooLargeException {
        row++;
        marks.enter();
        if (Hidden.is(tr)) {
            if (tr.hasText()) {
                marks.hiddenText();
            }
            layout.endRow();
            marks.leave();
            return;
        }
        List<Content> cells = new ArrayList<>();
        for (Element child = tr.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("td") || child.normalName().equals("th")) {
                cells.add(content(child));
            }
        }
        if (isLayout(cells)) {
            endGrid();
            cells.forEach(cell -> blocks.addAll(cell.blocks()));
        } else {
            for (Content cell : cells) {
                layout.add(cell.element(), row, cell.text(), cell.grids());
            }
        }
        layout.endRow();
        marks.leave();
    }

    private Content content(Element cell) throws TooLargeException {
        if (Hidden.is(cell)) {
            if (cell.hasText()) {
                marks.hiddenText();
            }
            return new Content(cell, "", List.of());
        }
        List<Block> inner = new Flow(marks, path).read(cell);
        String text = Flow.text(inner);
        marks.countText(text.length());
        return new Content(cell, text, inner);
    }

    private static boolean isLayout(List<Content> cells) {
        boolean tables = cells.stream().anyMatch(Content::holdsTable);
        return tables && cells.stream().noneMatch(Content::mayBeLabel);
    }

    private void endGrid() throws TooLargeException {
        Grid grid = layout.build(path.path());
        if (grid.rowCount() > 0) {
            blocks.add(grid);
        }
        layout = new TableLayout();
    }

    private record Content(Element element, String text, List<Block> blocks) {
        List<Grid> grids() {
            return blocks.stream()
                    .filter(Grid.class::isInstance)
                    .map(Grid.class::cast)
                    .toList();
        }

        /** Whether there is a table in it that is more than a frame around a text. */
        boolean holdsTable() {
            return grids().stream().anyMatch(grid -> grid.rowCount() > 1 && grid.columnCount() > 1);
        }

        boolean mayBeLabel() {
            return !text.isEmpty()
                    && text.length() <= LONGEST_LABEL
                    && !holdsTable()
                    && element.selectFirst("a[href]") == null;
        }
    }
}
