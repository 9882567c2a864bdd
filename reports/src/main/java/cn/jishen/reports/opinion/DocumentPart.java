package cn.jishen.reports.opinion;

import cn.jishen.reports.opinion.Block.Column;
import cn.jishen.reports.opinion.Block.Paragraph;
import cn.jishen.reports.opinion.Block.Table;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.List;

/** word/document.xml: the blocks, and the page of GB/T 9704. */
final class DocumentPart {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** A page of A4; margins of 37, 35, 28 and 26 mm leave 156 × 225 mm, all in twentieths of a point. */
    private static final int[] PAGE = {11906, 16838};

    private static final Object[] MARGINS = {
        "w:top",
        2098,
        "w:right",
        1474,
        "w:bottom",
        1984,
        "w:left",
        1587,
        "w:header",
        851,
        "w:footer",
        1304,
        "w:gutter",
        0
    };

    private final Xml xml;

    DocumentPart(Xml xml) {
        this.xml = xml;
    }

    void write(List<Block> blocks) throws IOException {
        xml.open("w:document", "xmlns:w", MAIN, "xmlns:r", RELATIONS).open("w:body");
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph.style(), paragraph.pieces());
            } else if (block instanceof Table table) {
                table(table);
            }
        }
        page();
        xml.close().close();
    }

    /** 22 lines, page numbers at the outer foot. */
    private void page() throws IOException {
        xml.open("w:sectPr");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "rId4");
        xml.empty("w:footerReference", "w:type", "even", "r:id", "rId5");
        xml.empty("w:pgSz", "w:w", PAGE[0], "w:h", PAGE[1]);
        xml.empty("w:pgMar", MARGINS);
        xml.empty("w:docGrid", "w:type", "lines", "w:linePitch", 579);
        xml.close();
    }

    private void paragraph(Style style, List<ParagraphPiece> pieces) throws IOException {
        xml.raw("\n").open("w:p");
        if (style != Style.BODY) {
            xml.open("w:pPr").empty("w:pStyle", "w:val", style.id()).close();
        }
        for (ParagraphPiece piece : pieces) {
            piece(piece);
        }
        xml.close();
    }

    /** The hint makes “”—… Chinese signs, which they are not for every program by themselves. */
    private void piece(ParagraphPiece piece) throws IOException {
        xml.open("w:r").open("w:rPr");
        if (piece.blank()) {
            xml.empty("w:rStyle", "w:val", "Blank");
        }
        xml.empty("w:rFonts", "w:hint", "eastAsia").close();
        String[] lines = piece.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            if (!lines[i].isEmpty()) {
                xml.text("w:t", lines[i], "xml:space", "preserve");
            }
        }
        xml.close();
    }

    private void table(Table table) throws IOException {
        xml.raw("\n").open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", "ThreeLines");
        int width = table.columns().stream().mapToInt(Column::width).sum();
        xml.empty("w:tblW", "w:w", width, "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", 1, "w:noVBand", 1, "w:noHBand", 1);
        xml.close().open("w:tblGrid");
        for (Column column : table.columns()) {
            xml.empty("w:gridCol", "w:w", column.width());
        }
        xml.close();
        row(table.columns(), table.columns().stream().map(Column::head).toList(), true);
        for (List<String> row : table.rows()) {
            row(table.columns(), row, false);
        }
        xml.close();
    }

    private void row(List<Column> columns, List<String> texts, boolean head) throws IOException {
        xml.raw("\n").open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", column.width(), "w:type", "dxa");
            xml.empty("w:vAlign", "w:val", "center").close();
            Style style = head ? Style.CELL_HEAD : column.centred() ? Style.CELL_CENTRE : Style.CELL;
            paragraph(style, List.of(ParagraphPiece.of(texts.get(i))));
            xml.close();
        }
        xml.close();
    }
}
