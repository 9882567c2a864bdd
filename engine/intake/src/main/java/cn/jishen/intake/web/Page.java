package cn.jishen.intake.web;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.DecodedText;
import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.TooLargeException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * One parsed page.
 *
 * @param cut whether the text ends before its tables do
 */
record Page(Document document, DecodedText text, boolean cut) {
    /** Elements in elements; the parser unfolds what is nested deeper, and such a page is refused. */
    private static final Limit DEPTH = Limit.of("jishen.web.depth", 400, "层");

    private static final Limit CHARACTERS = Limit.of("jishen.web.characters", 64 << 20, "个");

    /** Outside tables; a disclosure has some thousands. */
    private static final Limit PARAGRAPHS = Limit.of("jishen.web.paragraphs", 200_000, "个");

    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)");

    /** The encoding that the first bytes of a page name; null where they name none. */
    static @Nullable String declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head.toLowerCase(Locale.ROOT));
        return matcher.find() ? matcher.group(1) : null;
    }

    static Page parse(DecodedText text) throws TooLargeException {
        boolean cut = PageCheck.of(text.text()).cut();
        return new Page(Parser.htmlParser().setMaxDepth((int) DEPTH.most()).parseInput(text.text(), ""), text, cut);
    }

    /** Whether the page only names other pages that it is put together from. */
    boolean isFrameset() {
        return document.selectFirst("frameset") != null && document.selectFirst("table") == null;
    }

    /** Pages one after the other as one document. */
    static SourceDocument read(List<Page> pages) throws TooLargeException {
        Marks marks = new Marks();
        TablePath tables = TablePath.root();
        List<Block> blocks = new ArrayList<>();
        List<Unreviewed> unreviewed = new ArrayList<>();
        for (Page page : pages) {
            blocks.addAll(new Flow(marks, tables).read(page.document.body()));
            unreviewed.addAll(page.text.complaints());
            if (page.cut) {
                unreviewed.add(new Unreviewed("网页末尾", "网页没有结束标记，可能没有下载或保存完整\n建议：重新保存网页，或对照原件核对", Location.NOWHERE));
            }
        }
        return new SourceDocument(numbered(blocks), marks.notes(), unreviewed);
    }

    /** Paragraphs are counted only now that it is known which stand outside tables. */
    private static List<Block> numbered(List<Block> blocks) {
        int number = 0;
        List<Block> numbered = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                numbered.add(new Paragraph(
                        paragraph.text(),
                        paragraph.level(),
                        paragraph.contents(),
                        Location.inParagraph(null, ++number)));
            } else {
                numbered.add(block);
            }
        }
        return numbered;
    }

    /** What reading comes across and a user should know. */
    static final class Marks {
        private boolean hidden;
        private boolean deleted;
        private long characters;
        private int paragraphs;
        private int depth;

        /** Goes into an element; the deepest that the parser keeps tells that it found deeper ones. */
        void enter() throws TooLargeException {
            if (++depth >= DEPTH.most() - 3) {
                throw DEPTH.exceeded("网页的元素嵌套");
            }
        }

        void leave() {
            depth--;
        }

        /** A paragraph outside tables. */
        void countParagraph() throws TooLargeException {
            PARAGRAPHS.check(++paragraphs, "网页的段落");
        }

        /** The text of cells is counted, because a cell repeats that of the tables in it. */
        void countText(int length) throws TooLargeException {
            characters += length;
            CHARACTERS.check(characters, "表格里的字");
        }

        void hiddenText() {
            hidden = true;
        }

        void deletedText() {
            deleted = true;
        }

        List<Note> notes() {
            List<Note> notes = new ArrayList<>();
            if (deleted) {
                notes.add(new Note("文件带修订痕迹，按接受全部修订读入", Location.NOWHERE));
            }
            if (hidden) {
                notes.add(new Note("网页有隐藏内容，未读入", Location.NOWHERE));
            }
            return notes;
        }
    }
}
