package cn.jishen.intake.word;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.ooxml.Xml;
import cn.jishen.intake.source.Grid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One w:tbl with the tables nested in it. */
final class TableReader {
    private final ParagraphReader paragraphs;
    private final Marks marks;

    TableReader(ParagraphReader paragraphs, Marks marks) {
        this.paragraphs = paragraphs;
        this.marks = marks;
    }

    /** @param path the numbers that lead to the table, see {@link Location} */
    Grid read(Xml xml, List<Integer> path) throws IOException {
        TableBuilder table = new TableBuilder(path);
        readRows(xml, table);
        return table.build();
    }

    private void readRows(Xml xml, TableBuilder table) throws IOException {
        Wrappers wrappers = new Wrappers(xml, marks);
        while (xml.nextChild()) {
            if (xml.name().equals("tr")) {
                table.startRow();
                readCells(xml, table);
                table.endRow();
            } else if (wrappers.enters()) {
                readRows(xml, table);
            }
        }
    }

    private void readCells(Xml xml, TableBuilder table) throws IOException {
        Wrappers wrappers = new Wrappers(xml, marks);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "trPr" -> readRowProperties(xml, table);
                case "tc" -> readCell(xml, table);
                default -> {
                    if (wrappers.enters()) {
                        readCells(xml, table);
                    }
                }
            }
        }
    }

    private void readRowProperties(Xml xml, TableBuilder table) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "gridBefore" -> table.skipColumns(xml.attribute("val", 0));
                case "del" -> {
                    marks.deletedText();
                    table.deleteRow();
                }
                default -> {}
            }
            xml.skip();
        }
    }

    private void readCell(Xml xml, TableBuilder table) throws IOException {
        CellContent content = new CellContent(table);
        CellProperties properties = CellProperties.PLAIN;
        Wrappers wrappers = new Wrappers(xml, marks);
        while (xml.nextChild()) {
            if (xml.name().equals("tcPr")) {
                properties = CellProperties.read(xml);
            } else {
                readContent(xml, content, wrappers);
            }
        }
        table.addCell(properties, content.text(), content.nested());
    }

    private void readContent(Xml xml, CellContent content, Wrappers wrappers) throws IOException {
        switch (xml.name()) {
            case "p" -> {
                CellContent boxes = new CellContent(content.table);
                ParagraphReader.Content paragraph = paragraphs.read(xml, box -> readContents(box, boxes));
                content.append(paragraph, boxes);
            }
            case "tbl" -> content.append(read(xml, content.table.nextNested()));
            default -> {
                if (wrappers.enters()) {
                    readContents(xml, content);
                }
            }
        }
    }

    private void readContents(Xml xml, CellContent content) throws IOException {
        Wrappers wrappers = new Wrappers(xml, marks);
        while (xml.nextChild()) {
            readContent(xml, content, wrappers);
        }
    }

    /** What stands in a cell: paragraphs and nested tables, the text of both in order. */
    private static final class CellContent {
        private final TableBuilder table;
        private final StringBuilder text = new StringBuilder();
        private final List<Grid> nested = new ArrayList<>();

        CellContent(TableBuilder table) {
            this.table = table;
        }

        void append(ParagraphReader.Content paragraph, CellContent boxes) {
            text.append(paragraph.text()).append(paragraph.joinsNext() ? "" : "\n");
            text.append(boxes.text);
            nested.addAll(boxes.nested);
        }

        void append(Grid grid) {
            text.append(grid.text());
            nested.add(grid);
        }

        String text() {
            return text.toString();
        }

        List<Grid> nested() {
            return nested;
        }
    }
}
