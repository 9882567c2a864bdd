package cn.jishen.facts.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a text stands in its source file. What a format does not have is null: a Word file has no sheet, a workbook no
 * page.
 *
 * @param page counted from 1
 * @param paragraph paragraph of the body outside tables, from 1; null in tables and sheets
 * @param table path of table numbers, each from 1; nested tables have longer paths; empty outside tables
 * @param row row of the table or sheet, from 1
 * @param column grid column, from 1
 * @param sheet name of the sheet
 * @param cell address such as B10
 * @param start first character of the words in question within the cell's text, from 0
 * @param end one past the last character
 * @param area of the cell or the paragraph on its page; null in all formats but PDF
 */
public record Location(
        @Nullable Integer page,
        @Nullable Integer paragraph,
        List<Integer> table,
        @Nullable Integer row,
        @Nullable Integer column,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable PageArea area) {

    /** A place about which nothing is known. */
    public static final Location NOWHERE = new Location(null, null, List.of(), null, null, null, null, null, null);

    public Location {
        table = List.copyOf(table);
    }

    /** A place whose area on the page is not known. */
    public Location(
            @Nullable Integer page,
            @Nullable Integer paragraph,
            List<Integer> table,
            @Nullable Integer row,
            @Nullable Integer column,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable Integer start,
            @Nullable Integer end) {
        this(page, paragraph, table, row, column, sheet, cell, start, end, null);
    }

    /** A paragraph outside tables. */
    public static Location inParagraph(@Nullable Integer page, int paragraph) {
        return new Location(page, paragraph, List.of(), null, null, null, null, null, null);
    }

    /** A cell of a document that has tables but no sheets; row and column from 1. */
    public static Location inTable(@Nullable Integer page, List<Integer> table, int row, int column) {
        return new Location(page, null, table, row, column, null, null, null, null);
    }

    /** A cell of a workbook; row and column from 1. */
    public static Location inSheet(String sheet, String cell, int row, int column) {
        return new Location(null, null, List.of(), row, column, sheet, cell, null, null);
    }

    /** The same place, narrowed to the first occurrence of some words in the cell's text; the same if there is none. */
    public Location narrowedTo(String words, String cellText) {
        int at = words.isEmpty() ? -1 : cellText.indexOf(words);
        return at < 0
                ? this
                : new Location(page, paragraph, table, row, column, sheet, cell, at, at + words.length(), area);
    }

    /** The same place with its area on the page. */
    public Location on(@Nullable PageArea other) {
        return new Location(page, paragraph, table, row, column, sheet, cell, start, end, other);
    }

    /** For people: “第2页 第3个表 第5行第2列”, or “工作表“1-公务接待费” B10”; “位置不明” when nothing is known. */
    public String describe() {
        if (sheet != null) {
            return "工作表“" + sheet + "”" + (cell == null ? "" : " " + cell);
        }
        List<String> parts = new ArrayList<>();
        if (page != null) {
            parts.add("第" + page + "页");
        }
        if (paragraph != null) {
            parts.add("第" + paragraph + "段");
        }
        if (!table.isEmpty()) {
            parts.add("第" + String.join(".", table.stream().map(String::valueOf).toList()) + "个表");
        }
        if (row != null) {
            parts.add("第" + row + "行" + (column == null ? "" : "第" + column + "列"));
        }
        return parts.isEmpty() ? "位置不明" : String.join(" ", parts);
    }
}
