package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.Audit;
import cn.jishen.reports.run.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of ours, opened by somebody else's library. */
record Opened(XSSFWorkbook workbook) {
    static final ZonedDateTime TIME = ZonedDateTime.of(2026, 11, 21, 9, 5, 0, 0, ZoneOffset.ofHours(8));

    static {
        ZipSecureFile.setMinInflateRatio(0.001);
    }

    static byte[] bytes(Audit audit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookReport.write(new Run(audit, TIME, "0.1.0"), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Opened of(Audit audit) {
        try {
            return new Opened(new XSSFWorkbook(new ByteArrayInputStream(bytes(audit))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    /** The column under a head of the sheet's first row. */
    int column(String sheet, String head) {
        for (org.apache.poi.ss.usermodel.Cell cell : sheet(sheet).getRow(0)) {
            if (cell.getStringCellValue().equals(head)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(sheet + "没有“" + head + "”一列");
    }

    XSSFCell cell(String sheet, int row, String head) {
        return sheet(sheet).getRow(row).getCell(column(sheet, head));
    }

    /** The rows below the head whose cell in a column has this text. */
    List<XSSFRow> rows(String sheet, String head, String text) {
        List<XSSFRow> rows = new ArrayList<>();
        int column = column(sheet, head);
        for (org.apache.poi.ss.usermodel.Row row : sheet(sheet)) {
            org.apache.poi.ss.usermodel.Cell cell = row.getCell(column);
            if (row.getRowNum() > 0 && cell != null && text(cell).equals(text)) {
                rows.add((XSSFRow) row);
            }
        }
        return rows;
    }

    /** The lines of 问题清单 that a rule has, without what is folded under them. */
    List<XSSFRow> problems(String rule) {
        return rows("问题清单", "规则", rule).stream()
                .filter(row -> !text(row.getCell(column("问题清单", "台账"))).isEmpty())
                .toList();
    }

    /** The cell that a link leads to. */
    XSSFCell target(XSSFHyperlink link) {
        CellReference reference = new CellReference(link.getLocation());
        return sheet(reference.getSheetName()).getRow(reference.getRow()).getCell(reference.getCol());
    }

    static String text(org.apache.poi.ss.usermodel.Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                java.math.BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
            default -> "";
        };
    }

    /** Everything that a sheet says. */
    String allText(String sheet) {
        StringBuilder text = new StringBuilder();
        for (org.apache.poi.ss.usermodel.Row row : sheet(sheet)) {
            row.forEach(cell -> text.append(text(cell)).append('\n'));
        }
        return text.toString();
    }
}
