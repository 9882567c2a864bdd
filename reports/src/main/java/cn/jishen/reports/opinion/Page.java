package cn.jishen.reports.opinion;

import cn.jishen.reports.opinion.Block.Column;
import cn.jishen.reports.opinion.Block.Paragraph;
import cn.jishen.reports.opinion.Block.Table;
import cn.jishen.reports.text.Characters;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Puts blocks into a document whose styles are there already. */
final class Page {
    private final XWPFDocument document;

    Page(XWPFDocument document) {
        this.document = document;
    }

    void add(Paragraph paragraph) {
        fill(document.createParagraph(), paragraph.style(), paragraph.pieces());
    }

    void add(Table table) {
        XWPFTable made =
                document.createTable(1 + table.rows().size(), table.columns().size());
        CTTblPr look = made.getCTTbl().getTblPr();
        if (look.isSetTblBorders()) {
            look.unsetTblBorders();
        }
        made.setStyleID("ThreeLines");
        made.setWidth(table.columns().stream().mapToInt(Column::width).sum());
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook firstRow = look.isSetTblLook() ? look.getTblLook() : look.addNewTblLook();
        firstRow.setVal(new byte[] {0, 0x20});
        firstRow.setFirstRow(true);
        CTTblGrid grid = made.getCTTbl().getTblGrid() == null
                ? made.getCTTbl().addNewTblGrid()
                : made.getCTTbl().getTblGrid();
        for (int i = grid.sizeOfGridColArray() - 1; i >= 0; i--) {
            grid.removeGridCol(i);
        }
        table.columns().forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(column.width())));
        List<XWPFTableRow> rows = made.getRows();
        row(
                rows.get(0),
                table.columns(),
                table.columns().stream().map(Column::head).toList(),
                true);
        for (int i = 0; i < table.rows().size(); i++) {
            row(rows.get(i + 1), table.columns(), table.rows().get(i), false);
        }
    }

    private void row(XWPFTableRow row, List<Column> columns, List<String> texts, boolean head) {
        row.setCantSplitRow(true);
        if (head) {
            row.setRepeatHeader(true);
        }
        List<XWPFTableCell> cells = row.getTableCells();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            XWPFTableCell cell = cells.get(i);
            cell.setWidth(String.valueOf(column.width()));
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            Style style = head ? Style.CELL_HEAD : column.centred() ? Style.CELL_CENTRE : Style.CELL;
            fill(cell.getParagraphs().get(0), style, List.of(ParagraphPiece.of(texts.get(i))));
        }
    }

    private static void fill(XWPFParagraph paragraph, Style style, List<ParagraphPiece> pieces) {
        if (style != Style.BODY) {
            paragraph.setStyle(style.id());
        }
        for (ParagraphPiece piece : pieces) {
            fill(paragraph.createRun(), piece);
        }
    }

    /** The hint makes “”—… Chinese signs, which they are not for every program by themselves. */
    private static void fill(XWPFRun run, ParagraphPiece piece) {
        if (piece.blank()) {
            run.setStyle("Blank");
        }
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        properties.addNewRFonts().setHint(STHint.EAST_ASIA);
        String[] lines = Characters.printable(piece.text()).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            if (!lines[i].isEmpty()) {
                run.setText(lines[i], run.getCTR().sizeOfTArray());
            }
        }
    }
}
