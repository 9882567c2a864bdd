package cn.jishen.intake.excel;

import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds workbooks with POI and reads them with the module. */
final class Xlsx {
    private Xlsx() {}

    static SourceDocument read(Consumer<XSSFWorkbook> content) {
        try {
            Path file = Files.createTempFile("book", ".xlsx");
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                content.accept(workbook);
                workbook.write(out);
            }
            try {
                return XlsxReader.read(SourceFile.of(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The grid of a workbook of one sheet. */
    static Grid sheet(Consumer<XSSFSheet> content) {
        return (Grid) read(workbook -> content.accept(workbook.createSheet("表")))
                .blocks()
                .get(0);
    }

    /** The text shown at an address of a grid, from 0; empty where there is no cell. */
    static String at(Grid grid, int row, int column) {
        var cell = grid.at(row, column);
        return cell == null ? "" : cell.text();
    }
}
