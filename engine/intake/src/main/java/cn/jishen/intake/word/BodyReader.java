package cn.jishen.intake.word;

import cn.jishen.intake.ooxml.Xml;
import cn.jishen.intake.source.Block;
import java.io.IOException;
import java.util.List;

/**
 * The body: paragraphs and tables in order, numbered as the file has them. A paragraph's number counts all outside
 * tables, a table's number all that stand in no other table; those in content controls and text boxes count too.
 */
final class BodyReader {
    private final Marks marks;
    private final ParagraphReader paragraphs;
    private final TableReader tables;
    private int paragraph;
    private int table;

    BodyReader(Outline outline, Lists lists, Marks marks) {
        this.marks = marks;
        this.paragraphs = new ParagraphReader(outline, lists, marks);
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
        return flow.end(paragraph);
    }

    private void readBlocks(Xml xml, Flow flow) throws IOException {
        Wrappers wrappers = new Wrappers(xml, marks);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "p" -> readParagraph(xml, flow);
                case "tbl" -> flow.add(tables.read(xml, List.of(++table)));
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
        flow.append(content, number);
        boxes.end(paragraph).forEach(flow::add);
    }
}
