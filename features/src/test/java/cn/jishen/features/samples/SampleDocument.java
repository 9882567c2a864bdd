package cn.jishen.features.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import tools.jackson.databind.JsonNode;

/** The sample as a Word file: the tables that the forms must agree with, the prose, and two tables a project. */
final class SampleDocument {
    private final XWPFDocument word = new XWPFDocument();
    private final SampleFacts facts;

    private SampleDocument(SampleFacts facts) {
        this.facts = facts;
    }

    static void write(SampleFacts facts, OutputStream out) throws IOException {
        SampleDocument sample = new SampleDocument(facts);
        try (XWPFDocument word = sample.word) {
            sample.fill();
            word.write(out);
        }
    }

    private void fill() {
        String unit = facts.text("unitName");
        int year = facts.root().get("year").asInt();
        paragraph(unit + year + "年部门预算信息公开", 16, true);
        paragraph("部门预算支出总表", 12, true);
        paragraph(facts.unitLine() + "　单位：万元", 10, false);
        expenditure();
        paragraph("部门预算财政拨款“三公”经费支出表", 12, true);
        paragraph(facts.unitLine() + "　单位：万元", 10, false);
        threePublic();
        paragraph(unit + year + "年部门预算信息公开情况说明", 16, true);
        paragraph("二、部门预算安排的总体情况", 12, true);
        facts.texts("statements").forEach(text -> paragraph(text, 11, false));
        paragraph("五、部门整体绩效目标", 12, true);
        paragraph("（一）总体绩效目标", 11, true);
        facts.texts("wholeGoals").forEach(text -> paragraph(text, 11, false));
        paragraph("七、部门项目预算安排情况及绩效目标", 12, true);
        int number = 1;
        for (JsonNode project : facts.projects()) {
            paragraph(number++ + "、" + project.get("name").asString() + "绩效目标表", 12, true);
            form(SampleForm.of(project));
        }
    }

    private void expenditure() {
        List<SampleForm.Cell> cells = new ArrayList<>();
        List<String> heads = List.of("序号", "科目编码", "科目名称", "合计", "基本支出", "项目支出");
        List<String> sums = List.of(
                "1",
                "",
                "合计",
                SampleFacts.money(facts.root().get("totalBudget")),
                SampleFacts.money(facts.root().get("basicExpenditure")),
                SampleFacts.money(facts.root().get("projectExpenditure")));
        for (int c = 0; c < heads.size(); c++) {
            cells.add(new SampleForm.Cell(0, c, 1, c + 1, heads.get(c), true));
            cells.add(new SampleForm.Cell(1, c, 2, c + 1, sums.get(c), false));
        }
        table(cells, 0, 2, heads.size());
    }

    private void threePublic() {
        List<SampleForm.Cell> cells = new ArrayList<>();
        cells.add(new SampleForm.Cell(0, 0, 1, 1, "序号", true));
        cells.add(new SampleForm.Cell(0, 1, 1, 2, "项　目", true));
        cells.add(new SampleForm.Cell(0, 2, 1, 3, "合计", true));
        int row = 1;
        for (JsonNode line : facts.root().get("threePublic")) {
            cells.add(new SampleForm.Cell(row, 0, row + 1, 1, String.valueOf(row), false));
            cells.add(new SampleForm.Cell(row, 1, row + 1, 2, line.get(0).asString(), false));
            cells.add(new SampleForm.Cell(row, 2, row + 1, 3, line.get(1).asString(), false));
            row++;
        }
        table(cells, 0, row, 3);
    }

    private void form(SampleForm form) {
        table(form.cells(), 0, form.split(), SampleForm.WIDTH);
        paragraph("", 6, false);
        table(form.cells(), form.split(), form.height(), SampleForm.WIDTH);
    }

    /** The cells between two rows as one table: gridSpan across, vMerge down. */
    private void table(List<SampleForm.Cell> cells, int from, int to, int width) {
        XWPFTable table = word.createTable();
        table.removeRow(0);
        table.setWidth("100%");
        for (int r = from; r < to; r++) {
            XWPFTableRow row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            for (int c = 0; c < width; ) {
                SampleForm.Cell cell = at(cells, r, c);
                fill(row.createCell(), cell, r);
                c = cell.right();
            }
        }
    }

    private static SampleForm.Cell at(List<SampleForm.Cell> cells, int row, int column) {
        return cells.stream()
                .filter(c -> c.top() <= row && row < c.bottom() && c.left() <= column && column < c.right())
                .findFirst()
                .orElseThrow();
    }

    private static void fill(XWPFTableCell target, SampleForm.Cell cell, int row) {
        CTTcPr properties = target.getCTTc().addNewTcPr();
        if (cell.right() - cell.left() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.right() - cell.left()));
        }
        if (cell.bottom() - cell.top() > 1) {
            properties.addNewVMerge().setVal(row == cell.top() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (row == cell.top()) {
            run(target.getParagraphs().get(0), cell.text(), 9, cell.head());
        }
    }

    private void paragraph(String text, int size, boolean bold) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(size > 12 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        run(paragraph, text, size, bold);
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("宋体");
        run.setFontSize(size);
        run.setBold(bold);
        String[] lines = text.split("\n", -1);
        run.setText(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            run.addBreak();
            run.setText(lines[i]);
        }
    }
}
