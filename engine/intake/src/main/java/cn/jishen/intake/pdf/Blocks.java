package cn.jishen.intake.pdf;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.PageArea;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the lines of all pages together to paragraphs, and the tables to grids. */
final class Blocks {
    /** Lines of one paragraph are no further apart, in parts of the size. */
    private static final double LEADING = 2.2;

    /** A line that begins so far inside, in parts of the size, begins a paragraph. */
    private static final double INDENT = 1.2;

    private final Map<Location, Edges> columns;
    private final List<Block> blocks = new ArrayList<>();
    private String text = "";
    private PageText.@Nullable LineItem last;
    private @Nullable Location place;
    private int lastPage;
    private int paragraph;

    private Blocks(List<PageText> pages) {
        this.columns = Columns.shared(pages);
    }

    static List<Block> of(List<PageText> pages) {
        Blocks blocks = new Blocks(pages);
        pages.forEach(blocks::accept);
        blocks.endParagraph();
        return blocks.blocks;
    }

    private void accept(PageText page) {
        paragraph = 0;
        double left = page.items().stream()
                .filter(PageText.LineItem.class::isInstance)
                .mapToDouble(item -> ((PageText.LineItem) item).start())
                .min()
                .orElse(0);
        for (PageText.Item item : page.items()) {
            if (item instanceof PageText.LineItem line) {
                accept(line, page, left);
            } else if (item instanceof PageText.TableItem table) {
                endParagraph();
                blocks.add(grid(table.table()));
            }
        }
    }

    private void accept(PageText.LineItem line, PageText page, double left) {
        if (last == null || !continues(last, line, page, left)) {
            endParagraph();
            place = Location.inParagraph(page.number(), ++paragraph).on(line.area());
            text = line.text();
        } else {
            text = TextFlow.joined(text, last.text(), line.text());
            place = lastPage == page.number() ? widened(place, line) : place;
        }
        last = line;
        lastPage = page.number();
    }

    /** The paragraph's place with one more line of the same page. */
    private static @Nullable Location widened(@Nullable Location place, PageText.LineItem line) {
        PageArea own = place == null ? null : place.area();
        PageArea more = line.area();
        return place == null || own == null || more == null ? place : place.on(own.around(more));
    }

    private boolean continues(PageText.LineItem upper, PageText.LineItem lower, PageText page, double left) {
        boolean far = lastPage == page.number() && lower.top() - upper.top() > LEADING * upper.size();
        boolean indented = lower.start() > left + INDENT * lower.size();
        boolean sameSize = Math.abs(upper.size() - lower.size()) < 0.1 * upper.size();
        return !far
                && !indented
                && sameSize
                && !Breaks.beginsItem(lower.text())
                && TextFlow.isFull(upper.end(), lower.firstWord(), upper.size(), edge(page));
    }

    /** Where full lines end: at the margin, or earlier where at least three long lines end together. */
    private double edge(PageText page) {
        double[] ends = page.items().stream()
                .filter(item ->
                        item instanceof PageText.LineItem line && line.text().length() > 20)
                .mapToDouble(item -> ((PageText.LineItem) item).end())
                .sorted()
                .toArray();
        int count = ends.length;
        boolean together = count >= 3 && ends[count - 1] - ends[count - 3] < 20;
        return together ? ends[count - 1] : page.edge();
    }

    private void endParagraph() {
        if (last != null && place != null) {
            blocks.add(Paragraph.of(Texts.clean(text), place));
        }
        last = null;
        text = "";
    }

    private Grid grid(Table table) {
        Edges xs = columns.getOrDefault(table.location(), table.xs());
        List<Cell> cells = new ArrayList<>();
        for (Table.TableCell cell : table.cells()) {
            Area area = cell.area();
            int column = xs.nearest(table.xs().at(area.column()));
            int endColumn = xs.nearest(table.xs().at(area.endColumn()));
            cells.add(new Cell(
                    area.row(),
                    column,
                    area.endRow() - area.row(),
                    endColumn - column,
                    cell.text(),
                    table.location(cell)));
        }
        return Grid.of(cells, table.location());
    }
}
