package cn.jishen.reports.scale;

import cn.jishen.reports.RunFormat;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.Runs;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Writes the workbook of a season, and the same cells with bare SXSSF, each in a process of its own; run by
 * {@code engine/bench/writing}. It prints the seconds in which the thread ran; those for making the documents, which a
 * store would hold, are left out.
 */
public final class WritingBenchmark {
    private static final int FINDINGS_OF_A_DOCUMENT = 63;

    private WritingBenchmark() {}

    /** The arguments: {@code ours} findings file, {@code shape} file shape, or {@code bare} shape file. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "ours" -> ours(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
            case "shape" -> shape(new File(arguments[1]), Path.of(arguments[2]));
            default -> bare(Path.of(arguments[1]), Path.of(arguments[2]));
        }
    }

    private static void ours(int findings, Path file) throws IOException {
        LazySeason season = new LazySeason(Math.max(1, findings / FINDINGS_OF_A_DOCUMENT), false);
        Run run = Runs.of(season.audit());
        double start = cpu();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            RunFormat.XLSX.write(run, out);
        }
        print(cpu() - start - season.cpuSeconds());
    }

    private static void bare(Path shape, Path file) throws IOException {
        double start = cpu();
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                BufferedReader lines = Files.newBufferedReader(shape);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Sheet sheet = null;
            Row row = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split("\t", -1);
                if (words[0].equals("sheet")) {
                    sheet = book.createSheet(words[1]);
                } else if (words[0].equals("row") && sheet != null) {
                    row = sheet.createRow(Integer.parseInt(words[1]));
                } else if (row != null) {
                    Cell cell = row.createCell(Integer.parseInt(words[0]));
                    cell.setCellValue(words[1]);
                }
            }
            book.write(out);
        }
        print(cpu() - start);
    }

    /** How long this thread has really run, in seconds: other work on the machine does not count. */
    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static void print(double seconds) {
        System.out.printf(Locale.ROOT, "%.2f%n", seconds);
    }

    /** The cells of a workbook as lines: sheet, row, then column and text. */
    private static void shape(File workbook, Path shape) throws Exception {
        try (OPCPackage file = OPCPackage.open(workbook, PackageAccess.READ);
                BufferedWriter out = Files.newBufferedWriter(shape)) {
            XSSFReader reader = new XSSFReader(file);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            XMLReader parser = org.apache.poi.util.XMLHelper.newXMLReader();
            while (sheets.hasNext()) {
                InputSource source = new InputSource(sheets.next());
                out.write("sheet\t" + sheets.getSheetName() + "\n");
                parser.setContentHandler(
                        new XSSFSheetXMLHandler(reader.getStylesTable(), strings, new Lines(out), false));
                parse(parser, source);
            }
        }
    }

    private static void parse(XMLReader parser, InputSource source) throws IOException, SAXException {
        parser.parse(source);
    }

    private record Lines(BufferedWriter out) implements SheetContentsHandler {
        @Override
        public void startRow(int row) {
            write("row\t" + row + "\n");
        }

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            String line = text == null ? "" : text.replaceAll("\\s+", " ");
            write(new CellReference(reference).getCol() + "\t" + line + "\n");
        }

        private void write(String line) {
            try {
                out.write(line);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
