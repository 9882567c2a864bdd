package cn.jishen.reports.workbook.layout;

import cn.jishen.reports.workbook.sheet.Ref;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of all documents, one document after another below a head, over as many sheets as they need: a document
 * that would not fit into what is left of a sheet begins the next one.
 */
public final class Strip {
    private final String name;
    private final int rowLimit;
    private final int[] sheets;
    private final int[] rows;
    private final List<Range> ranges = new ArrayList<>();
    private int document;
    private int from;
    private int next = 1;
    private int sheet;

    /**
     * Documents that share a sheet.
     *
     * @param from position of the first in the report, from 0
     * @param to of the one after the last
     * @param last the last row that they take, from 0; 0 for none
     */
    public record Range(String name, int from, int to, int last) {}

    /**
     * @param name of the first sheet; further ones have a number behind it
     * @param rowLimit how many rows a sheet has at the most
     * @param documents how many there are
     */
    public Strip(String name, int rowLimit, int documents) {
        this.name = name;
        this.rowLimit = rowLimit;
        this.sheets = new int[documents];
        this.rows = new int[documents];
    }

    /** Places the next document. */
    public void add(int size) {
        if (next + size > rowLimit && next > 1) {
            ranges.add(new Range(name(sheet), from, document, next - 1));
            sheet++;
            from = document;
            next = 1;
        }
        sheets[document] = sheet;
        rows[document++] = next;
        next += size;
    }

    /** One at least; after the last document. */
    public List<Range> ranges() {
        List<Range> all = new ArrayList<>(ranges);
        all.add(new Range(name(sheet), from, document, next - 1));
        return all;
    }

    /** “'源表标注'!F12”, for a cell of a document; row in its block and column from 0. */
    public String address(int of, int row, int column) {
        return "'" + name(sheets[of]) + "'!" + Ref.of(rows[of] + row, column);
    }

    private String name(int number) {
        return number == 0 ? name : name + "（" + (number + 1) + "）";
    }
}
