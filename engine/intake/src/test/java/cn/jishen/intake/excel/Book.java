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
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds workbooks of either format with POI and reads them with the module. */
enum Book {
    XLSX,
    XLS;

    private Workbook create() {
        return this == XLS ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private SourceDocument read(SourceFile file) throws IOException {
        return this == XLS ? XlsReader.read(file) : XlsxReader.read(file);
    }

    SourceDocument read(Consumer<Workbook> content) {
        try {
            Path file = Files.createTempFile("book", "");
            try (Workbook workbook = create();
                    OutputStream out = Files.newOutputStream(file)) {
                content.accept(workbook);
                workbook.write(out);
            }
            try {
                return read(SourceFile.of(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The grid of a workbook of one sheet. */
    Grid sheet(Consumer<Sheet> content) {
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
