package cn.jishen.intake.pdf;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Unreviewed;
import java.util.ArrayList;
import java.util.List;

/** What could not be read of the pages, and what was left out: said, so that it never passes for read. */
final class Troubles {
    /** A page of pictures has no more characters of its own than a page number and a scanner's mark. */
    private static final int FEW = 30;

    /** A picture over so much of the page is a scan. */
    private static final double MOST_OF_PAGE = 0.4;

    /** So many drawn shapes and no character mean that the text was turned into outlines. */
    private static final int OUTLINES = 100;

    private static final String ORIGINAL = "\n建议：对照原件核对；有 Word 或 Excel 原件时改用原件";

    private final List<Note> notes = new ArrayList<>();
    private final List<Unreviewed> unreviewed = new ArrayList<>();

    List<Note> notes() {
        return notes;
    }

    List<Unreviewed> unreviewed() {
        return unreviewed;
    }

    /** What the drawing of a page hides. */
    void look(int page, PageScanner.Scan scan) {
        Drawn drawn = scan.drawn();
        long written =
                drawn.marks().stream().filter(mark -> !mark.text().isBlank()).count();
        double share = drawn.pictureArea() / Math.max(1, scan.page().area());
        if (scan.broken() != null) {
            add(page, "这一页", "绘图内容有损坏，可能没有读全" + ORIGINAL);
        } else if (written <= FEW && (share >= MOST_OF_PAGE || (written == 0 && share > 0.1))) {
            add(page, "扫描页", "页上只有图片，没有文字\n建议：先用文字识别（OCR）软件识别，或索取 Word、Excel 原件");
        } else if (written == 0 && drawn.shapes() >= OUTLINES) {
            add(page, "这一页", "文字已转成曲线，没有可读的字\n建议：先用文字识别（OCR）软件识别，或索取 Word、Excel 原件");
        }
        if (drawn.cut() > 0) {
            add(page, "这一页的文字", "有" + drawn.cut() + "个字超出格子被裁去，未读" + ORIGINAL);
        }
        if (drawn.oblique() > 0) {
            notes.add(new Note("斜排的" + drawn.oblique() + "个字（水印）未读", onPage(page)));
        }
        if (drawn.unseen() > FEW && drawn.unseen() >= written / 2) {
            notes.add(new Note("这一页的文字是扫描后识别的，可能有错字", onPage(page)));
        }
    }

    /** Characters that fonts do not name, and borders that are missing. */
    void look(PageText page) {
        int unknown = 0;
        for (PageText.Item item : page.items()) {
            if (item instanceof PageText.LineItem line) {
                unknown += count(line.text());
            } else if (item instanceof PageText.TableItem table) {
                unknown += look(table.table());
            }
        }
        if (unknown > 0) {
            String why = "有" + unknown + "个字的字体没有说明是什么字，读作“" + Glyph.UNKNOWN + "”";
            add(page.number(), "这一页的文字", why + "\n建议：先用文字识别（OCR）软件识别，或索取 Word、Excel 原件");
        }
    }

    private int look(Table table) {
        int unknown = 0;
        for (Table.TableCell cell : table.cells()) {
            unknown += count(cell.text());
            if (!cell.doubt().isEmpty()) {
                unreviewed.add(new Unreviewed(
                        "“" + shorten(cell.text()) + "”一格", cell.doubt() + ORIGINAL, table.location(cell)));
            }
        }
        return unknown;
    }

    private void add(int page, String what, String why) {
        unreviewed.add(new Unreviewed(what, why, onPage(page)));
    }

    private static Location onPage(int page) {
        return new Location(page, null, List.of(), null, null, null, null, null, null);
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == Glyph.UNKNOWN.charAt(0)).count();
    }

    private static String shorten(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= 20 ? line : line.substring(0, 20) + "…";
    }
}
