package cn.jishen.reports.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The links and notes of a sheet, as many as a spreadsheet program bears; beyond that a cell has its text alone. */
public final class Attachments {
    /** The most links that a spreadsheet program reads in one sheet. */
    public static final int LINK_LIMIT = 65_530;

    /** So many notes are hung on the cells of one sheet: each takes 10 kB and a third of a millisecond in writing. */
    public static final int NOTE_LIMIT = 1_000;

    private final List<Link> links = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int linksMet;
    private int notesMet;

    /** A cell that leads to another, such as 'A'!B2; row and column from 0. */
    public record Link(int row, int column, String address) {}

    /** A note on a cell; row and column from 0. */
    public record Note(int row, int column, String text) {}

    /** Takes what hangs on a cell; a link that leads nowhere is none, but takes its turn. */
    public void add(int row, int column, SheetCell cell, SheetSink sink) {
        Mark mark = cell.link();
        if (mark != null && ++linksMet <= LINK_LIMIT) {
            link(row, column, sink.address(mark));
        }
        String note = cell.note();
        if (note != null && ++notesMet <= NOTE_LIMIT) {
            notes.add(new Note(row, column, note));
        }
    }

    private void link(int row, int column, @Nullable String address) {
        if (address != null) {
            links.add(new Link(row, column, address));
        }
    }

    public List<Link> links() {
        return links;
    }

    public List<Note> notes() {
        return notes;
    }

    /** What had to be left out, in sentences. */
    public List<String> leftOut() {
        List<String> sentences = new ArrayList<>();
        if (linksMet > LINK_LIMIT) {
            sentences.add("一张工作表最多容纳" + LINK_LIMIT + "个链接，靠后的" + (linksMet - LINK_LIMIT) + "处只写文字，没有链接。");
        }
        if (notesMet > NOTE_LIMIT) {
            sentences.add("一张工作表最多写" + NOTE_LIMIT + "条批注，靠后的" + (notesMet - NOTE_LIMIT) + "处只着色，问题见“问题清单”。");
        }
        return sentences;
    }
}
