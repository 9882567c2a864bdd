package cn.jishen.app.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets, rows, texts and filled cells of a workbook as plain lines, for {@link BareProgram} to write again. */
final class Shape {
    static final String FILLED = "1";

    private Shape() {}

    /** Reads the workbook of the first argument, writes its shape to the file of the second. */
    public static void main(String[] args) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(args[0]));
                Workbook workbook = new XSSFWorkbook(in)) {
            Files.write(Path.of(args[1]), lines(workbook));
        }
    }

    private static List<String> lines(Workbook workbook) {
        List<String> lines = new ArrayList<>();
        DataFormatter texts = new DataFormatter();
        for (Sheet sheet : workbook) {
            lines.add("sheet\t" + sheet.getSheetName());
            for (Row row : sheet) {
                lines.add("row\t" + row.getRowNum());
                for (Cell cell : row) {
                    boolean filled = cell.getCellStyle().getFillPattern() != FillPatternType.NO_FILL;
                    String text = texts.formatCellValue(cell).replaceAll("\\s+", " ");
                    lines.add("cell\t" + cell.getColumnIndex() + "\t" + (filled ? FILLED : "") + "\t" + text);
                }
            }
        }
        return lines;
    }
}
