package cn.jishen.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads a document with POI, judges nothing, and writes a workbook of a given {@link Shape} with POI. */
final class BareProgram {
    private BareProgram() {}

    /** The arguments: a word that is passed over, the document, the shape, the workbook. */
    public static void main(String[] args) throws IOException {
        // As the program does: no search for a logging provider, no complaint that there is none.
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        int characters = read(Path.of(args[1]));
        if (characters == 0) {
            throw new IOException("nothing in " + args[1]);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(Path.of(args[3]))) {
            fill(workbook, Path.of(args[2]));
            workbook.write(out);
        }
    }

    private static int read(Path document) throws IOException {
        int characters = 0;
        try (InputStream in = Files.newInputStream(document);
                XWPFDocument word = new XWPFDocument(in)) {
            for (XWPFTable table : word.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        characters += cell.getText().length();
                    }
                }
            }
        }
        return characters;
    }

    private static void fill(XSSFWorkbook workbook, Path shape) throws IOException {
        CellStyle filled = workbook.createCellStyle();
        filled.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        filled.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Sheet sheet = null;
        Row row = null;
        try (BufferedReader lines = Files.newBufferedReader(shape)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split("\t", -1);
                if (words[0].equals("sheet")) {
                    sheet = workbook.createSheet(words[1]);
                } else if (words[0].equals("row") && sheet != null) {
                    row = sheet.createRow(Integer.parseInt(words[1]));
                } else if (row != null) {
                    Cell cell = row.createCell(Integer.parseInt(words[1]));
                    cell.setCellValue(words[3]);
                    if (words[2].equals(Shape.FILLED)) {
                        cell.setCellStyle(filled);
                    }
                }
            }
        }
    }
}
