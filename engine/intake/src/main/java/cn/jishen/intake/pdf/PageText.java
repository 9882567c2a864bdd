package cn.jishen.intake.pdf;

import cn.jishen.facts.disclosure.PageArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page read: its tables, and its lines outside tables.
 *
 * @param number of the page, from 1
 * @param items tables and lines from top to bottom
 * @param edge where a full line of text ends if the right margin is as wide as the left one
 */
record PageText(int number, List<Item> items, double edge) {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–·•\\s]*[0-9]{1,4}[-—–·•\\s]*|第\\s*[0-9]{1,4}\\s*页([,，/\\s]*共\\s*[0-9]{1,4}\\s*页)?");

    PageText {
        items = List.copyOf(items);
    }

    /** A table or a line. */
    sealed interface Item permits TableItem, LineItem {
        double top();
    }

    record TableItem(Table table) implements Item {
        @Override
        public double top() {
            return table.top();
        }
    }

    /**
     * A line outside tables.
     *
     * @param top its baseline
     * @param firstWord the room its first word takes
     * @param area on the page; null where it is turned against the rest of the page
     */
    record LineItem(
            String text,
            double top,
            double start,
            double end,
            double size,
            double firstWord,
            @Nullable PageArea area) implements Item {}

    static PageText of(int number, Sheet sheet, Tables.Found found) {
        List<Item> items = new ArrayList<>();
        found.tables().forEach(table -> items.add(new TableItem(table)));
        double left = found.tables().stream().mapToDouble(Table::left).min().orElse(sheet.right());
        List<LineItem> lines = lines(found.rest(), sheet.upright());
        for (LineItem line : lines) {
            items.add(line);
            left = Math.min(left, line.start());
        }
        items.sort(Comparator.comparingDouble(Item::top));
        dropPageNumber(items);
        return new PageText(number, items, sheet.right() - (left - sheet.left()));
    }

    private static List<LineItem> lines(List<Glyph> glyphs, Direction upright) {
        List<LineItem> lines = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            for (TextLine line : TextLine.of(glyphs.stream()
                    .filter(glyph -> glyph.direction() == direction)
                    .toList())) {
                double y = direction == Direction.RIGHT
                        ? line.base()
                        : line.glyphs().get(0).y();
                PageArea area = direction == Direction.RIGHT ? upright.onPage(line.box()) : null;
                lines.add(new LineItem(
                        line.text().strip(), y, line.start(), line.end(), line.size(), line.firstWord(), area));
            }
        }
        return lines;
    }

    /** A page number stands on the first or the last line; it is part of no text. */
    private static void dropPageNumber(List<Item> items) {
        if (!items.isEmpty() && isPageNumber(items.get(items.size() - 1))) {
            items.remove(items.size() - 1);
        }
        if (!items.isEmpty() && isPageNumber(items.get(0))) {
            items.remove(0);
        }
    }

    private static boolean isPageNumber(Item item) {
        return item instanceof LineItem line && PAGE_NUMBER.matcher(line.text()).matches();
    }
}
