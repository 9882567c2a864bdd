package cn.jishen.intake.web;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.Texts;
import cn.jishen.intake.source.TooLargeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The content of an element in order: of the body of a page, or of a cell. */
final class Flow {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "title",
            "iframe",
            "object",
            "svg",
            "rt",
            "rp",
            "comment");

    private static final int UNNUMBERED = Integer.MIN_VALUE;

    private final Page.Marks marks;
    private final TablePath tables;
    private final List<Block> blocks = new ArrayList<>();
    private final Line line = new Line();

    /** The number of the last item of the list in which the text stands. */
    private int lastItem = UNNUMBERED;

    /** The level of the heading in which the text stands; 0 outside headings. */
    private int level;

    Flow(Page.Marks marks, TablePath tables) {
        this.marks = marks;
        this.tables = tables;
    }

    List<Block> read(Element element) throws TooLargeException {
        readChildren(element);
        endParagraph();
        return blocks;
    }

    /** What blocks say: paragraphs and the cells of tables on lines of their own. */
    static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            text.append(block instanceof Grid grid ? grid.text() : ((Paragraph) block).text())
                    .append('\n');
        }
        return Texts.clean(text.toString());
    }

    private void readChildren(Element element) throws TooLargeException {
        marks.enter();
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (child instanceof Element inner) {
                read(inner, inner.normalName());
            }
        }
        marks.leave();
    }

    private void read(Element element, String name) throws TooLargeException {
        if (LEFT_OUT.contains(name)) {
            return;
        }
        if (name.equals("del")) {
            marks.deletedText();
            return;
        }
        if (Hidden.is(element)) {
            if (element.hasText()) {
                marks.hiddenText();
            }
            return;
        }
        switch (name) {
            case "br" -> lineBreak();
            case "table" -> {
                endParagraph();
                blocks.addAll(new TableReader(marks, tables.next()).read(element));
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> readHeading(element, name.charAt(1) - '0');
            case "pre" -> readPreformatted(element);
            case "sup" -> line.appendRaised(element.wholeText());
            case "ol", "ul" -> readList(element, name.equals("ol"));
            case "li" -> readItem(element);
            case "input", "textarea", "select" -> line.append(Fields.shown(element, name));
            default -> readPlain(element);
        }
    }

    private void readPlain(Element element) throws TooLargeException {
        boolean block = element.isBlock();
        if (block) {
            endParagraph();
        }
        readChildren(element);
        if (block) {
            endParagraph();
        }
    }

    private void readHeading(Element heading, int of) throws TooLargeException {
        endParagraph();
        level = of;
        readChildren(heading);
        endParagraph();
        level = 0;
    }

    private void readPreformatted(Element element) throws TooLargeException {
        endParagraph();
        for (String text : element.wholeText().split("\\R")) {
            line.append(text);
            endParagraph();
        }
    }

    private void readList(Element list, boolean numbered) throws TooLargeException {
        endParagraph();
        int outer = lastItem;
        lastItem = numbered ? Fields.number(list, "start", 1) - 1 : UNNUMBERED;
        readChildren(list);
        endParagraph();
        lastItem = outer;
    }

    private void readItem(Element item) throws TooLargeException {
        endParagraph();
        if (lastItem != UNNUMBERED) {
            lastItem = Fields.number(item, "value", lastItem + 1);
            line.append(lastItem + ".");
        }
        readChildren(item);
        endParagraph();
    }

    /** Pages set paragraphs apart by breaks as often as by paragraphs; only a heading goes on over its breaks. */
    private void lineBreak() throws TooLargeException {
        if (level > 0) {
            line.breakLine();
        } else {
            endParagraph();
        }
    }

    private void endParagraph() throws TooLargeException {
        String text = line.isEmpty() ? "" : Texts.clean(line.take());
        if (!text.isEmpty()) {
            if (tables.isPage()) {
                marks.countParagraph();
            }
            blocks.add(new Paragraph(text, level, Paragraph.isContentsLine(text), Location.NOWHERE));
        }
    }
}
