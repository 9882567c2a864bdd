package cn.jishen.intake.word;

import cn.jishen.facts.Location;
import cn.jishen.intake.ooxml.Xml;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The body: paragraphs and tables in order, numbered as the file has them. A paragraph's number counts all outside
 * tables, a table's number all that stand in no other table; those in content controls and text boxes count too.
 */
final class BodyReader {
    private final DocxReader.Marks marks;
    private final ParagraphReader paragraphs;
    private final TableReader tables;
    private int paragraph;
    private int table;

    BodyReader(Outline outline, DocxReader.Marks marks) {
        this.marks = marks;
        this.paragraphs = new ParagraphReader(outline, marks);
        this.tables = new TableReader(paragraphs, marks);
    }

    /** Stands in w:document. */
    List<Block> read(Xml xml) throws IOException {
        Flow flow = new Flow();
        while (xml.nextChild()) {
            if (xml.name().equals("body")) {
                readBlocks(xml, flow);
            } else {
                xml.skip();
            }
        }
        flow.end(paragraph);
        return flow.blocks;
    }

    private void readBlocks(Xml xml, Flow flow) throws IOException {
        Wrappers wrappers = new Wrappers(xml, marks);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "p" -> readParagraph(xml, flow);
                case "tbl" -> flow.blocks.add(tables.read(xml, List.of(++table)));
                default -> {
                    if (wrappers.enters()) {
                        readBlocks(xml, flow);
                    }
                }
            }
        }
    }

    private void readParagraph(Xml xml, Flow flow) throws IOException {
        int number = ++paragraph;
        Flow boxes = new Flow();
        ParagraphReader.Content content = paragraphs.read(xml, box -> readBlocks(box, boxes));
        boxes.end(paragraph);
        flow.append(content, number);
        flow.blocks.addAll(boxes.blocks);
    }

    /** Blocks in order; text whose paragraph mark is deleted waits for the next paragraph. */
    private static final class Flow {
        private final List<Block> blocks = new ArrayList<>();
        private String pending = "";

        void append(ParagraphReader.Content content, int number) {
            if (content.joinsNext()) {
                pending += content.text();
                return;
            }
            String text = Texts.clean(pending + content.text());
            pending = "";
            boolean contents = content.level() == Outline.CONTENTS || Wrappers.isContentsLine(content.text());
            Location location = Location.inParagraph(null, number);
            blocks.add(new Paragraph(text, Math.max(0, content.level()), contents, location));
        }

        void end(int number) {
            if (!pending.isEmpty()) {
                append(new ParagraphReader.Content("", 0, false), number);
            }
        }
    }
}
